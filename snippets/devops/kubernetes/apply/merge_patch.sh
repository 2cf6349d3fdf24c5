kubectl patch deployment scorer --type=merge --patch \
    '{"spec": {"template": {"spec": {"containers": [{"name": "scorer", "image": "ghcr.io/example/flights-scorer:1.5.0"}]}}}}'
kubectl get deployment scorer --output jsonpath='{..image} {..requests}{"\n"}'
