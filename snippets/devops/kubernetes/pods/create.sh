kubectl apply --filename scorer.yaml
kubectl wait pod/scorer --for=condition=Ready --timeout=60s
kubectl get pod scorer --no-headers --output custom-columns=:.metadata.name,:.status.phase
