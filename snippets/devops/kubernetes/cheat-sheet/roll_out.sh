exec >printed.txt
# [start lines]
kubectl rollout status deployment/scorer
kubectl rollout history deployment/scorer
kubectl rollout history deployment/scorer --revision=1
kubectl rollout pause deployment/scorer
kubectl rollout resume deployment/scorer
kubectl rollout restart deployment/scorer
kubectl rollout undo deployment/scorer
kubectl rollout undo deployment/scorer --to-revision=2
# [end lines]
