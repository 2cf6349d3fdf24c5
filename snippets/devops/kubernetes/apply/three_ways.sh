kubectl annotate configmap scorer checked-by=somebody
kubectl patch configmap scorer --patch '{"data": {"LATE_AFTER": "60", "ADDED": "by hand"}}'
sed --in-place '/CARRIERS/d' settings.yaml
kubectl apply --filename settings.yaml
kubectl get configmap scorer --output jsonpath='{.data}{"\n"}{.metadata.annotations.checked-by}{"\n"}'
