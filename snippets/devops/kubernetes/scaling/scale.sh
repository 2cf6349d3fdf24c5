kubectl scale deployment/scorer --replicas=5
kubectl rollout status deployment/scorer --timeout=60s | tail -1
kubectl get deployment scorer --no-headers --output custom-columns=:.status.readyReplicas
