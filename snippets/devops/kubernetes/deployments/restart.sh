kubectl rollout restart deployment/scorer
kubectl rollout status deployment/scorer --timeout=60s | tail -1
