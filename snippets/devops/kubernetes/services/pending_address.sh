kubectl apply --filename load_balancer.yaml
kubectl get service scorer-public --no-headers | grep --only-matching '<pending>'
