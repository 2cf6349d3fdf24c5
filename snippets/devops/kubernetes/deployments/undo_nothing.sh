kubectl rollout undo deployment/scorer
