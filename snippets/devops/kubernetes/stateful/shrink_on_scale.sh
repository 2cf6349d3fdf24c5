kubectl apply --filename retention.yaml
kubectl scale statefulset/postgres --replicas=2
kubectl wait statefulset/postgres --for=jsonpath='{.status.readyReplicas}'=2 --timeout=60s
kubectl scale statefulset/postgres --replicas=1
kubectl wait --for=delete pvc/data-postgres-1 --timeout=60s >wait.log
kubectl get pvc --output name
