kubectl apply --filename settings.yaml --filename deployment.yaml
kubectl create --filename secret.yaml
kubectl wait deployment/scorer --for=condition=Available --timeout=60s
