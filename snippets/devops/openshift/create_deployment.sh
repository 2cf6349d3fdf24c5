oc apply --filename service.yaml --filename deployment.yaml
oc wait deployment/flights --for=condition=Available --timeout=60s
