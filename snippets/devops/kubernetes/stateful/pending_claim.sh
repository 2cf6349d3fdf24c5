kubectl apply --filename now_class.yaml
until kubectl events --for pvc/models --output jsonpath='{.items[0].message}{"\n"}' 2>events.log |
    grep storageclass; do sleep 1; done
kubectl get pvc models --no-headers --output custom-columns=:.status.phase
