may() {
    account=$(kubectl get serviceaccount "$1" --output \
        go-template='system:serviceaccount:{{.metadata.namespace}}:{{.metadata.name}}')
    echo "$1: $(kubectl auth can-i create pods --as="$account" || true)"
}
may default
kubectl apply --filename rights.yaml
may spark
