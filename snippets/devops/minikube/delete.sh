minikube delete
