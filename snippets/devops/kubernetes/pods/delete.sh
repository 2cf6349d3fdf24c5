kubectl delete pod scorer
kubectl get pods
