account=system:serviceaccount:can-i:deployer
kubectl auth can-i create deployments.apps --as="$account"
kubectl auth can-i get pods/log --as="$account"
! kubectl auth can-i delete deployments.apps --as="$account"
! kubectl auth can-i get secrets --as="$account"
