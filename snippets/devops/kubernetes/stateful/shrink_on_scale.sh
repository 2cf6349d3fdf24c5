kubectl apply --filename retention.yaml
kubectl scale statefulset/postgres --replicas=2
kubectl rollout status statefulset/postgres --timeout=60s | tail -1
kubectl scale statefulset/postgres --replicas=1
kubectl wait --for=delete pvc/data-postgres-1 --timeout=60s >wait.log
kubectl get pvc --output name
