kubectl apply --filename setings.yaml
