minikube start --driver=docker --ram=4g
minikube addon enable ingress
