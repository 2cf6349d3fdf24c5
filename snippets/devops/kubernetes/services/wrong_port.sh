kubectl patch service scorer --patch '{"spec": {"ports": [{"port": 80, "targetPort": "web"}]}}'
until state=$(kubectl get endpointslices --selector kubernetes.io/service-name=scorer \
    --output jsonpath='{..ready}{..ports[*].port}') && [ "$state" = 'true true' ]; do sleep 0.2; done
kubectl get endpointslices --selector kubernetes.io/service-name=scorer \
    --output custom-columns=READY:.endpoints[*].conditions.ready,PORTS:.ports
