kubectl delete deployment scorer
kubectl wait --for=delete pods --selector app=scorer --timeout=60s
kubectl get all
