kubectl create --filename settings.yaml
kubectl create --filename settings.yaml
