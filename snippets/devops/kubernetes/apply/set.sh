kubectl set image deployment/scorer scorer=ghcr.io/example/flights-scorer:1.5.0
kubectl set env deployment/scorer LATE_AFTER=30
kubectl set resources deployment/scorer --requests=cpu=200m
kubectl label deployment/scorer team=flights
kubectl annotate deployment/scorer owner=ops@example.com
