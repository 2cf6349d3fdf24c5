kubectl apply --filename deployment.yaml
kubectl get configmap scorer
