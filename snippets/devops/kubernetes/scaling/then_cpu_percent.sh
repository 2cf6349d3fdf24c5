kubectl autoscale deployment/scorer --min=2 --max=6 --cpu-percent=50
