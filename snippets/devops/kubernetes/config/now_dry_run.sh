kubectl create configmap scorer --from-literal=LATE_AFTER=15 --dry-run=client --output yaml |
    kubectl apply --filename -
