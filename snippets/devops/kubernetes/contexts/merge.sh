export KUBECONFIG="$HOME/.kube/config:config.yaml"
kubectl config get-contexts --output name
kubectl config view --flatten >merged.yaml
KUBECONFIG=merged.yaml kubectl config get-contexts --output name | wc --lines
