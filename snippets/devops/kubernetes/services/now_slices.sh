kubectl get endpointslices --selector kubernetes.io/service-name=scorer --output custom-columns=KIND:.kind,PORT:.ports[0].port
