volume=$(kubectl get pvc data-postgres-0 --output jsonpath='{.spec.volumeName}')
kubectl patch pv "$volume" --dry-run=server --output jsonpath='{..persistentVolumeReclaimPolicy}{"\n"}' \
    --patch '{"spec": {"persistentVolumeReclaimPolicy": "Retain"}}'
