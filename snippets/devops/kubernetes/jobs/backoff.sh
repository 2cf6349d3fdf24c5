kubectl apply --filename gpu.yaml
pods=batch.kubernetes.io/job-name=score
for attempt in 1 2; do
    until kubectl get pods --selector "$pods" --field-selector status.phase=Pending \
        --output name | grep --quiet pod/; do sleep 0.5; done
    kubectl get pods --selector "$pods" --field-selector status.phase=Pending --output name |
        xargs kubectl patch --subresource=status --patch '{"status": {"phase": "Failed"}}' >patch.log
    echo "attempt $attempt failed"
done
kubectl wait job/score --for=condition=Failed --timeout=60s
kubectl get job score --output jsonpath='{.status.conditions[?(@.type=="Failed")].reason}{"\n"}'
