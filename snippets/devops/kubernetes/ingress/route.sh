kubectl apply --filename gateway.yaml --filename http_route.yaml
kubectl get gateways
kubectl get httproute flights --output jsonpath='{.spec.rules[1].matches}{"\n"}'
kubectl get gateway public --output jsonpath='{..allowedRoutes}{"\n"}'
