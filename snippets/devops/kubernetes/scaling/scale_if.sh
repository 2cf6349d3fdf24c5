kubectl scale deployment/scorer --current-replicas=3 --replicas=4
