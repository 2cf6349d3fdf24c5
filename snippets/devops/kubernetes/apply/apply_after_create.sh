kubectl create --filename settings.yaml
kubectl apply --filename settings.yaml
