account=system:serviceaccount:update-one:deployer
kubectl apply --filename one_deployment.yaml
! kubectl auth can-i create deployments.apps --as="$account"
kubectl set image deployment/scorer scorer=ghcr.io/example/flights-scorer:1.5.0 --as="$account"
kubectl rollout status deployment/scorer --timeout=60s --as="$account" >progress.txt &&
    tail -1 progress.txt
