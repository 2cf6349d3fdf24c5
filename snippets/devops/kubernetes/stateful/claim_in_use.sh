kubectl delete pvc data-postgres-0 --wait=false
kubectl get pvc data-postgres-0 --output jsonpath='{.metadata.finalizers[0]}{"\n"}'
kubectl get pvc data-postgres-0 --no-headers | grep --only-matching Terminating
