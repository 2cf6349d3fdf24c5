kubectl apply --filename mounted.yaml
