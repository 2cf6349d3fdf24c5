kubectl apply --filename scorer.yaml --filename internal.yaml
kubectl rollout status deployment/scorer --timeout=60s | tail -1
kubectl get service scorer --output custom-columns=NAME:.metadata.name,TYPE:.spec.type,PORT:.spec.ports[0].port
