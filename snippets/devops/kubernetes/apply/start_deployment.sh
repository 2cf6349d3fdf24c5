kubectl apply --filename scorer.yaml
