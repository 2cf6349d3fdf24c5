kubectl rollout undo deployment/scorer
kubectl rollout status deployment/scorer --timeout=60s >progress.txt && tail -1 progress.txt
kubectl get deployment scorer --output jsonpath='{..image}{"\n"}'
kubectl rollout history deployment/scorer
