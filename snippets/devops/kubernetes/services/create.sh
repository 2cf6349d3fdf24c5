kubectl apply --filename scorer.yaml --filename internal.yaml
kubectl wait deployment/scorer --for=condition=Available --timeout=60s
kubectl get service scorer --output custom-columns=NAME:.metadata.name,TYPE:.spec.type,PORT:.spec.ports[0].port
