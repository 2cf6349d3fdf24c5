kubectl apply --filename deployment.yaml
kubectl rollout status deployment/flights --timeout=60s | tail -1
kubectl scale deployment/flights --replicas=0
kubectl wait pods --selector app=flights --for=delete --timeout=60s
kubectl get deployment flights --output custom-columns=WANTED:.spec.replicas
