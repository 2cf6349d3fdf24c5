kubectl() { command kubectl --context=opsbook --namespace=pinned "$@"; }
kubectl get deployments
