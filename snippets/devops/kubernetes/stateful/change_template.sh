sed 's/storage: 10Gi/storage: 20Gi/' postgres.yaml >bigger.yaml
kubectl apply --filename bigger.yaml 2>&1 | grep --only-matching 'field is immutable\|updates to .*'
