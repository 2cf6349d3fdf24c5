kubectl delete pod --selector app=scorer | wc --lines
kubectl rollout status deployment/scorer --timeout=60s | tail -1
kubectl get pods --selector app=scorer --no-headers | wc --lines
