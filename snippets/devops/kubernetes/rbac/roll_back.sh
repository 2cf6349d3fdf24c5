account=system:serviceaccount:roll-back:deployer
kubectl set image deployment/scorer scorer=ghcr.io/example/flights-scorer:1.5.0 --as="$account"
kubectl rollout undo deployment/scorer --as="$account"
kubectl get deployment scorer --output jsonpath='{..image}{"\n"}'
