kubectl apply --filename doubled_key.yaml
kubectl get pod scorer --output jsonpath='{.metadata.labels.app}{.metadata.labels.model}{"\n"}'
