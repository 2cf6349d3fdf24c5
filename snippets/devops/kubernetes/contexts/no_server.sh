kubectl get pods 2>&1 | tail -1
