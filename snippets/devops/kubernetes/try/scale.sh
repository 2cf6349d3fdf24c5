kubectl scale deployment/web --replicas=5
kubectl wait deployment/web --for=jsonpath='{.status.readyReplicas}'=5 --timeout=60s
