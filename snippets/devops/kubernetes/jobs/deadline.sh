sed 's/activeDeadlineSeconds: 3600/activeDeadlineSeconds: 2/' gpu.yaml | kubectl apply --filename -
kubectl wait job/score --for=condition=Failed --timeout=60s
kubectl get job score --output jsonpath='{.status.conditions[?(@.type=="Failed")].message}{"\n"}'
