kubectl set resources deployment/scorer --requests=cpu=16
kubectl scale deployment/scorer --replicas=0
kubectl wait --for=delete pods --selector app=scorer --timeout=60s >wait.log
kubectl scale deployment/scorer --replicas=2
kubectl wait deployment/scorer --for=jsonpath='{.status.replicas}'=2 --timeout=60s
kubectl get pods --selector app=scorer --no-headers --output custom-columns=:.status.phase
kubectl describe service scorer | grep '^Endpoints'
