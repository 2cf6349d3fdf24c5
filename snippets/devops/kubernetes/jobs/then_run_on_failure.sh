kubectl run score --image=ghcr.io/example/flights-batch:1.4.0 --restart=OnFailure --dry-run=client
