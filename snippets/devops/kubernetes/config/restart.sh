kubectl create configmap scorer --from-literal=LATE_AFTER=15
kubectl set env deployment/scorer --from=configmap/scorer
kubectl create configmap scorer --from-literal=LATE_AFTER=30 \
    --dry-run=client --output yaml | kubectl replace --filename -
kubectl rollout restart deployment/scorer
kubectl rollout status deployment/scorer --timeout=60s >progress.txt && tail -1 progress.txt
