kubectl get componentstatuses --output name
