ls model
head -n 16 model/MLmodel
