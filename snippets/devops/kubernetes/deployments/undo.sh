kubectl rollout undo deployment/scorer
kubectl rollout status deployment/scorer --timeout=60s | tail -1
kubectl get deployment scorer --output jsonpath='{..image}{"\n"}'
kubectl rollout history deployment/scorer | tail -n +3
