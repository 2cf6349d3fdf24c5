kubectl scale deployment/scorer --replicas=5
kubectl wait deployment/scorer --for=jsonpath='{.status.readyReplicas}'=5 --timeout=60s
kubectl get deployment scorer --no-headers --output custom-columns=:.status.readyReplicas
