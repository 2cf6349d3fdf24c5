kubectl apply --filename score.yaml
kubectl delete job score
kubectl apply --filename score.yaml
