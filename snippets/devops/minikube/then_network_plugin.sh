minikube start --network-plugin=cni 2>&1 | grep network-plugin
