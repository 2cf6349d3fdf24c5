kubectl delete deployment scorer
kubectl wait --for=delete pods --selector app=scorer --timeout=60s >wait.log
kubectl get all
