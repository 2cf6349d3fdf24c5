kubectl patch deployment scorer --patch \
    '{"spec": {"template": {"metadata": {"annotations": {"kwok.x-k8s.io/usage-cpu": "150m"}}}}}'
kubectl wait hpa/scorer --for=jsonpath='{.status.desiredReplicas}'=6 --timeout=120s
kubectl rollout status deployment/scorer --timeout=60s >progress.txt && tail -1 progress.txt
kubectl get deployment scorer --no-headers --output custom-columns=:.status.readyReplicas
