minikube dashboard
minikube dashboard --url
