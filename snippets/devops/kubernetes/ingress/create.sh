kubectl apply --filename public.yaml
kubectl get ingress flights --output custom-columns=CLASS:.spec.ingressClassName,HOST:.spec.rules[*].host
kubectl get ingress flights --output jsonpath='{.status.loadBalancer}{"\n"}'
