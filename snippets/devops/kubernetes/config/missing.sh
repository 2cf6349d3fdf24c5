kubectl apply --filename pod.yaml
kubectl get configmap scorer
