kubectl apply --filename postgres.yaml --filename close_database.yaml
kubectl wait statefulset/postgres --for=jsonpath='{.status.readyReplicas}'=1 --timeout=60s
kubectl get persistentvolumeclaims \
    --output custom-columns=CLAIM:.metadata.name,STATE:.status.phase
