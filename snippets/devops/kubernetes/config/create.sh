kubectl apply --filename settings.yaml --filename secret.yaml --filename pod.yaml
kubectl wait pod/scorer --for=condition=Ready --timeout=60s
