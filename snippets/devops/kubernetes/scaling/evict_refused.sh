kubectl scale deployment/scorer --replicas=1
kubectl apply --filename strict.yaml
kubectl wait pdb/strict --for=jsonpath='{.status.currentHealthy}'=1 --timeout=60s
kubectl rollout status deployment/scorer --timeout=60s >status.log
pod=$(kubectl get pods --selector app=scorer --output jsonpath='{.items[-1:].metadata.name}')
printf '{"apiVersion": "policy/v1", "kind": "Eviction", "metadata": {"name": "%s"}}' "$pod" |
    kubectl create --filename - --raw "/api/v1/namespaces/evict-refused/pods/$pod/eviction"
