image=ghcr.io/example/flights-scorer:1.4.0
kubectl create deployment scorer --image="$image" --replicas=2 --port=8080 \
    --dry-run=client --output yaml >scorer.yaml
grep --line-number replicas scorer.yaml
