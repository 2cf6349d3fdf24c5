kubectl config set-credentials reader --auth-provider=gcp
kubectl config unset users.reader.token
kubectl get pods
