kubectl patch service scorer --patch '{"spec": {"ports": [{"port": 80, "targetPort": "web"}]}}'
sleep 3
kubectl get endpointslices --selector kubernetes.io/service-name=scorer \
    --output custom-columns=READY:.endpoints[*].conditions.ready,PORTS:.ports
