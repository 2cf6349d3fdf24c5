sed '/replicas:/d' scorer.yaml >no_replicas.yaml
kubectl apply --filename no_replicas.yaml
kubectl scale deployment/scorer --replicas=5
kubectl apply --filename no_replicas.yaml
kubectl get deployment scorer --no-headers --output custom-columns=:.spec.replicas
