head --bytes=18 /dev/urandom | base64 --wrap=0 |
    kubectl create secret generic postgres --from-file=password=/dev/stdin
kubectl apply --filename service.yaml --filename postgres.yaml
kubectl wait --for=create pod/postgres-0 --timeout=60s
kubectl wait pod/postgres-0 --for=condition=Ready --timeout=60s
kubectl get pods,persistentvolumeclaims --output name
