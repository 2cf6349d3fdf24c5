head --bytes=18 /dev/urandom | base64 --wrap=0 |
    kubectl create secret generic database --from-file=password=/dev/stdin
kubectl describe secret database | grep bytes
