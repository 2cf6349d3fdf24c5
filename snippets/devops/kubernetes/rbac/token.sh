(umask 077; kubectl create token deployer --duration=1h >token.txt)
kubectl config set users.deployer.tokenFile "$PWD/token.txt"
kubectl config set-context deployer --cluster=opsbook --user=deployer --namespace=token
kubectl --context=deployer auth whoami --output jsonpath='{.status.userInfo.username}{"\n"}'
kubectl --context=deployer get deployments
