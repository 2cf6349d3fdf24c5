exec >printed.txt
# [start lines]
kubectl rollout status deployment/scorer --timeout=120s
kubectl wait pods --selector app=scorer --for=condition=Ready --timeout=60s
kubectl wait deployment/scorer --for=jsonpath='{.status.readyReplicas}'=2
kubectl wait --for=create deployment/scorer --timeout=60s
# [end lines]
