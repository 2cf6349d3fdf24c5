kubectl api-resources --api-group=gateway.networking.k8s.io --output=name
kubectl describe crd httproutes.gateway.networking.k8s.io |
    grep --only-matching 'bundle-version.*\|channel.*'
