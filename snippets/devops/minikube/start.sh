minikube start --driver=docker --cpus=2 --memory=4g --kubernetes-version=stable
minikube status
