kubectl apply --filename root.yaml --dry-run=client
kubectl apply --filename root.yaml --dry-run=server
