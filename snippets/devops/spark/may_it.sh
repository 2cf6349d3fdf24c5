may() {
    account=$(kubectl get serviceaccount "$1" --output \
        go-template='system:serviceaccount:{{.metadata.namespace}}:{{.metadata.name}}')
    answer=$(kubectl auth can-i create pods --as="$account")
    echo "$1: $answer"
}
may default
kubectl apply --filename rights.yaml
may spark
