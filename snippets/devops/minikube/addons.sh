minikube addons enable metrics-server
minikube start --addons=ingress --addons=metrics-server
minikube addons open dashboard
minikube addons disable ingress
