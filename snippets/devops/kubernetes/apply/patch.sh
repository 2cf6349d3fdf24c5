kubectl patch deployment scorer --patch \
    '{"spec": {"template": {"spec": {"containers": [{"name": "scorer", "image": "ghcr.io/example/flights-scorer:1.5.0"}]}}}}'
kubectl patch deployment scorer --type=json --patch \
    '[{"op": "replace", "path": "/spec/replicas", "value": 3}]'
kubectl get deployment scorer --output jsonpath='{..image} {.spec.replicas} {..requests}{"\n"}'
