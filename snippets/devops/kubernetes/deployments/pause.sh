kubectl rollout pause deployment/scorer
kubectl set image deployment/scorer scorer=ghcr.io/example/flights-scorer:1.5.0
kubectl set env deployment/scorer MODEL_ALIAS=champion
kubectl get replicasets --no-headers | wc --lines
kubectl rollout resume deployment/scorer
kubectl rollout status deployment/scorer --timeout=60s >progress.txt && tail -1 progress.txt
kubectl get replicasets --no-headers | wc --lines
