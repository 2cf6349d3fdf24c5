kubectl apply --filename scorer.yaml
kubectl rollout status deployment/scorer --timeout=60s >progress.txt && tail -1 progress.txt
