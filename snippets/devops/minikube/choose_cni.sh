minikube start --cni=calico
