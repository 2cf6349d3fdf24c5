kubectl rollout restart deployment/scorer
kubectl rollout status deployment/scorer --timeout=60s >progress.txt && tail -1 progress.txt
