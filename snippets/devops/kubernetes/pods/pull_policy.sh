image=ghcr.io/example/flights-scorer
for tag in :1.4.0 :latest ""; do
    kubectl create deployment scorer --image="$image$tag" --dry-run=server \
        --output jsonpath='{..image} {..imagePullPolicy}{"\n"}'
done
