kubectl wait endpointslices --selector kubernetes.io/service-name=scorer \
    --for=jsonpath='{.endpoints[1].conditions.ready}'=true --timeout=60s >wait.log
kubectl get endpointslices --selector kubernetes.io/service-name=scorer --output \
    jsonpath='{range .items[*].endpoints[*]}{.targetRef.kind} {.conditions.ready}{"\n"}{end}'
