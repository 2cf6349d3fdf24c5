sed 's/memory: 256Mi/memory: 256m/' scorer.yaml >small.yaml
kubectl apply --dry-run=server --filename small.yaml
