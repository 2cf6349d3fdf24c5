kubectl apply --server-side --field-manager=pipeline --force-conflicts --filename settings.yaml
