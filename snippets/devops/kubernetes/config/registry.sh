kubectl create secret docker-registry pull --docker-server=ghcr.io \
    --docker-username=me --docker-password=only-for-this-book
kubectl get secret pull --output jsonpath='{.type}{"\n"}'
