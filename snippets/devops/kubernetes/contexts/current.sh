kubectl config current-context
kubectl config view --minify --output jsonpath='{.clusters[0].cluster.server}{"\n"}'
