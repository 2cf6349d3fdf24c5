image=ghcr.io/example/flights-scorer:1.4.0
kubectl create deployment scorer --image="$image" --dry-run 2>&1 | sed 's/^W.*] //'
