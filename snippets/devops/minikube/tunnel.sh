minikube tunnel
