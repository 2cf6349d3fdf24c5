kubectl apply --filename weights.yaml
kubectl patch httproute flights --type=json --patch '[
    {"op": "replace", "path": "/spec/rules/1/backendRefs/0/weight", "value": 0},
    {"op": "replace", "path": "/spec/rules/1/backendRefs/1/weight", "value": 1}]'
kubectl get httproute flights --output \
    jsonpath='{range .spec.rules[1].backendRefs[*]}{.name}: {.weight}{"\n"}{end}'
