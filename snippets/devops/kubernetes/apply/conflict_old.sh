kubectl get configmap scorer --output yaml >mine.yaml
kubectl annotate configmap scorer checked-by=somebody
kubectl replace --filename mine.yaml
