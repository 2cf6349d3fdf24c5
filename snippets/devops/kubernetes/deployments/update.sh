kubectl set image deployment/scorer scorer=ghcr.io/example/flights-scorer:1.5.0
kubectl annotate deployment/scorer kubernetes.io/change-cause='model 2: trained on two months'
kubectl rollout status deployment/scorer --timeout=60s >progress.txt && tail -1 progress.txt
