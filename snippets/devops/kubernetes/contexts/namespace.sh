kubectl config set-context --current --namespace=team-a
kubectl config get-contexts laptop
