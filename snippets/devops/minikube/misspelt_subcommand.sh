minikube addons enabel ingress | grep --after-context=1 Usage:
