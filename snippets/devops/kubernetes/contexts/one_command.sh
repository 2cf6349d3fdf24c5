kubectl --context cloud config view --minify --output jsonpath='{..namespace}{"\n"}'
kubectl config current-context
