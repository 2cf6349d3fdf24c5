minikube start --network-plugin=cni
