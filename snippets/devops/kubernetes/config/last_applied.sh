kubectl apply --filename secret.yaml
kubectl get secret tracking --output jsonpath='{.metadata.annotations}' |
    grep --only-matching only-for-this-book
