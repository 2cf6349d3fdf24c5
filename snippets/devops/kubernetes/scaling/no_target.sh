sed 's/name: scorer}/name: scorrer}/' autoscaler.yaml | kubectl apply --filename -
kubectl wait hpa/scorer --for=condition=AbleToScale=False --timeout=60s
kubectl get hpa scorer --output jsonpath='{.status.conditions[0].message}{"\n"}'
