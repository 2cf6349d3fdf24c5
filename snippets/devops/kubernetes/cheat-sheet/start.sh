kubectl apply --filename scorer.yaml
kubectl wait deployment/scorer --for=condition=Available --timeout=60s
