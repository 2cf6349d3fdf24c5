kubectl apply --server-side --field-manager=pipeline --filename settings.yaml
kubectl get configmap scorer --output jsonpath='{.metadata.managedFields[*].manager}{"\n"}'
kubectl get configmap scorer --output jsonpath='{.metadata.annotations}{"\n"}'
