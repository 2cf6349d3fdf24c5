minikube update-check
minikube start --kubernetes-version=latest
