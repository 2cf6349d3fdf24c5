kubectl get gateway public --output \
    jsonpath='{range .status.conditions[*]}{.type}: {.status} ({.message}){"\n"}{end}'
kubectl get httproute flights --output custom-columns=ROUTE:.metadata.name,STATUS:.status
kubectl wait gateway/public --for=condition=Programmed --timeout=3s
