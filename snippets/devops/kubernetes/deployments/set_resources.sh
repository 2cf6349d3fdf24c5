kubectl set resources deployment/scorer --requests=cpu=200m --limits=memory=512Mi
kubectl get deployment scorer --output jsonpath='{..resources}{"\n"}'
