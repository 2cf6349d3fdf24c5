kubectl set resources deployment/scorer --requests=cpu=16
kubectl scale deployment/scorer --replicas=0
kubectl wait --for=delete pods --selector app=scorer --timeout=60s >wait.log
kubectl scale deployment/scorer --replicas=2
kubectl wait pods --selector app=scorer --for=jsonpath='{.status.phase}'=Pending --timeout=60s | wc --lines
kubectl describe service scorer | grep '^Endpoints'
