kubectl apply --filename strict.yaml
kubectl wait pdb/strict --for=jsonpath='{.status.currentHealthy}'=2 --timeout=60s
pod=$(kubectl get pods --selector app=scorer --output jsonpath='{.items[0].metadata.name}')
printf '{"apiVersion": "policy/v1", "kind": "Eviction", "metadata": {"name": "%s"}}' "$pod" |
    kubectl create --filename - --raw "/api/v1/namespaces/evict-refused/pods/$pod/eviction"
