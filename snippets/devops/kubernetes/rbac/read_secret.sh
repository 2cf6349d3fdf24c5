account=system:serviceaccount:read-secret:deployer
! kubectl auth can-i get secrets --as="$account"
kubectl apply --filename mounts_secret.yaml --as="$account"
! kubectl auth can-i create deployments.apps --namespace=default --as="$account"
