minikube addon enable ingress
