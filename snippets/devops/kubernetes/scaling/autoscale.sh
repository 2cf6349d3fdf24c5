kubectl autoscale deployment/scorer --min=2 --max=6 --cpu=50%
kubectl get hpa scorer --output jsonpath='{.spec.metrics[0].resource.target}{"\n"}'
