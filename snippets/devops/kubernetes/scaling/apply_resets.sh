kubectl scale deployment/scorer --replicas=5
kubectl apply --filename scorer.yaml
kubectl get deployment scorer --no-headers --output custom-columns=:.spec.replicas
