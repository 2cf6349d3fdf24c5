kubectl rollout history deployment/scorer
kubectl rollout history deployment/scorer --revision=2 | grep Image
