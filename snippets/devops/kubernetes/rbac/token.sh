token=$(kubectl create token deployer --duration=1h)
kubectl config set-credentials deployer --token="$token"
kubectl config set-context deployer --cluster=opsbook --user=deployer --namespace=token
kubectl --context=deployer auth whoami --output jsonpath='{.status.userInfo.username}{"\n"}'
kubectl --context=deployer get deployments
