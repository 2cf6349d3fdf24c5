kubectl scale deployment/scorer --replicas=0
kubectl wait --for=delete pods --selector app=scorer --timeout=60s >wait.log
kubectl get deployment scorer --no-headers --output custom-columns=:.spec.replicas
