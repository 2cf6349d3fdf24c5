kubectl annotate configmap scorer checked-by=somebody
kubectl patch configmap scorer --patch '{"data": {"ADDED": "by hand"}}'
kubectl replace --filename settings.yaml
kubectl get configmap scorer --output jsonpath='{.data}{"\n"}{.metadata.annotations.checked-by}{"\n"}'
