kubectl apply --filename settings.yaml
kubectl apply --filename settings.yaml
sed --in-place 's/"15"/"30"/' settings.yaml
kubectl apply --filename settings.yaml
