kubectl apply --filename quota.yaml
kubectl wait quota/team --for=jsonpath='{.status.used.pods}'=0 --timeout=60s
kubectl apply --filename scorer.yaml
kubectl wait deployment/scorer --for=condition=ReplicaFailure --timeout=60s
kubectl wait deployment/scorer --for=jsonpath='{.status.replicas}'=1 --timeout=60s >wait.log
kubectl get deployment scorer --no-headers --output custom-columns=:.status.replicas
kubectl get deployment scorer --output \
    jsonpath='{.status.conditions[?(@.type=="ReplicaFailure")].message}{"\n"}' | cut --delimiter=' ' --fields=3-
