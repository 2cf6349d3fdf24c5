kubectl config set-credentials reader --auth-provider=azure
kubectl config unset users.reader.token
kubectl get pods
