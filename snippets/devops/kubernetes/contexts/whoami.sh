kubectl auth whoami --output jsonpath='{.status.userInfo.username}{"\n"}'
kubectl cluster-info | sed --quiet 1p
kubectl get nodes --output name
