minikube service hello
minikube service hello --url
