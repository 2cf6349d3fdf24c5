kubectl apply --filename root.yaml --dry-run=client
kubectl apply --filename root.yaml --dry-run=server 2>&1 | cut -c 1-75
