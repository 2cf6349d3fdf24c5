kubectl apply --filename scorer.yaml
kubectl set env deployment/scorer LATE_AFTER=30
kubectl set env deployment/scorer LATE_AFTER=45
