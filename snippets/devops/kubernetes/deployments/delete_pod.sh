kubectl delete pods --selector app=scorer >deleted.txt
kubectl wait deployment/scorer --for=jsonpath='{.status.readyReplicas}'=2 --timeout=60s
kubectl get pods --selector app=scorer --output name >new.txt
wc --lines deleted.txt new.txt
