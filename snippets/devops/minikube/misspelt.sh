minikube start --driver=docker --ram=4g
