kubectl auth whoami --output jsonpath='{.status.userInfo.username}{"\n"}'
kubectl cluster-info
kubectl get nodes --output name
