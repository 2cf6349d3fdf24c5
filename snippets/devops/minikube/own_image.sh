# build it in the cluster
minikube image build --tag=flights:v1 .
# or copy one that docker build made
minikube image load flights:v1
minikube image ls
