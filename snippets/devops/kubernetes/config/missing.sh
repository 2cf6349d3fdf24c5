kubectl apply --filename scorer.yaml
kubectl get configmap scorer
