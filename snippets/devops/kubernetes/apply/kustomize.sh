kubectl apply --kustomize production
kubectl get deployment prod-scorer --output jsonpath='{..image} {.spec.replicas} {.metadata.labels.stage}{"\n"}'
kubectl get configmap prod-scorer --output jsonpath='{.data.LATE_AFTER}{"\n"}'
