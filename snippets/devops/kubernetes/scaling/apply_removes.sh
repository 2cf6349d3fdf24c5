kubectl scale deployment/scorer --replicas=5
sed '/replicas:/d' scorer.yaml | kubectl apply --filename -
kubectl get deployment scorer --no-headers --output custom-columns=:.spec.replicas
