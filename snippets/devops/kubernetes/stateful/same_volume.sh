kubectl get pvc data-postgres-0 --output jsonpath='{.spec.volumeName}' >before.txt
kubectl delete pod postgres-0
kubectl wait --for=create pod/postgres-0 --timeout=60s >wait.log
kubectl wait --for=condition=Ready pod/postgres-0 --timeout=60s
kubectl get pvc data-postgres-0 --output jsonpath='{.spec.volumeName}' | cmp - before.txt &&
    echo "the same volume"
