minikube start --vm-driver=virtualbox
