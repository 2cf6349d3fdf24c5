minikube config set driver docker
minikube config set memory 4g
minikube config view | sort
