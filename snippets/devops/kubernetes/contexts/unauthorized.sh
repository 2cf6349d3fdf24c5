kubectl config set-credentials reader --token=expired
kubectl get pods 2>&1 | tail -1
