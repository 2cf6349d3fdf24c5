kubectl apply --filename immutable.yaml
