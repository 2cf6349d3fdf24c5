minikube pause
minikube unpause
minikube stop
minikube start
