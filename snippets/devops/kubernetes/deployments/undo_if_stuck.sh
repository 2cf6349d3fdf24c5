kubectl patch deployment scorer --patch '{"spec": {"progressDeadlineSeconds": 2}}'
kubectl set resources deployment/scorer --requests=cpu=16
if ! kubectl rollout status deployment/scorer >progress.txt; then
    kubectl get deployment scorer --output jsonpath='{.status.readyReplicas} serve{"\n"}'
    kubectl rollout undo deployment/scorer
    false  # the deployment failed, so the pipeline has to fail
fi
