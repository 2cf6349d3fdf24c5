kubectl patch configmap scorer --field-manager=somebody --patch '{"data": {"LATE_AFTER": "60"}}'
kubectl apply --server-side --field-manager=pipeline --filename settings.yaml
