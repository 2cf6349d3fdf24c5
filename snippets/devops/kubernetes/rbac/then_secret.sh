secret=$(kubectl get serviceaccount deployer --output jsonpath='{.secrets[0].name}')
kubectl get secret "$secret"
