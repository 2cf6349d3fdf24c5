kubectl apply --filename too_big.yaml
kubectl wait pod/trainer --for=condition=PodScheduled=False --timeout=60s
kubectl get pod trainer --no-headers --output custom-columns=:.status.phase
kubectl get pod trainer --output jsonpath='{.status.conditions[0].message}{"\n"}'
