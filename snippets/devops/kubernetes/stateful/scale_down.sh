kubectl scale statefulset/postgres --replicas=1
kubectl wait --for=delete pod/postgres-1 pod/postgres-2 pod/postgres-3 --timeout=60s >wait.log
kubectl get pods --output name
kubectl get pvc --output name
