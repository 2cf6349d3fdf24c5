kubectl apply --filename web.yaml
kubectl wait deployment/web --for=condition=Available --timeout=60s
kubectl get deployment web --output custom-columns=NAME:.metadata.name,READY:.status.readyReplicas
kubectl get pods --output custom-columns=PHASE:.status.phase,NODE:.spec.nodeName --no-headers | sort | uniq --count | head -3 >/dev/null
