minikube start --dry-run --network-plugin=cni 2>&1 | grep network-plugin
