kubectl get pods --show-all
