kubectl apply --filename settings.yaml
