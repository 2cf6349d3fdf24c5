echo '{"numeric": ["dep_delay"]}' >features.json
kubectl create configmap scorer --from-literal=LATE_AFTER=15 --from-file=features.json
kubectl get configmap scorer --output jsonpath='{.data.features\.json}'
