kubectl autoscale deployment/scorer --min=2 --cpu=50%
