kubectl get pods
kubectl get pods --namespace=flihgts
