kubectl apply --filename gpu.yaml
kubectl wait pod/trainer --for=condition=PodScheduled=False --timeout=60s
kubectl get pod trainer --output jsonpath='{.status.conditions[0].message}{"\n"}'
