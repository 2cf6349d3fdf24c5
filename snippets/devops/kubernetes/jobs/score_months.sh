kubectl apply --filename months.yaml
kubectl wait job/months --for=condition=Complete --timeout=60s
kubectl get job months --output jsonpath='{.status.completedIndexes}{"\n"}'
