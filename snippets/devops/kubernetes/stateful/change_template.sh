sed 's/storage: 10Gi/storage: 20Gi/' postgres.yaml >bigger.yaml
if ! kubectl apply --filename bigger.yaml 2>refused.txt; then
    grep --only-matching 'field is immutable\|updates to .*' refused.txt
fi
