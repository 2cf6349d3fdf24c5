exec >printed.txt
# [start lines]
kubectl scale deployment/scorer --replicas=3
kubectl autoscale deployment/scorer --min=2 --max=6 --cpu=50%
kubectl set image deployment/scorer scorer=ghcr.io/example/flights-scorer:1.5.0
kubectl set env deployment/scorer LATE_AFTER=30
kubectl set resources deployment/scorer --requests=cpu=200m --limits=memory=512Mi
kubectl set serviceaccount deployment/scorer default
kubectl label deployment/scorer stage=production
kubectl label deployment/scorer stage-           # take a label away
kubectl annotate deployment/scorer owner=ops@example.com
kubectl patch deployment scorer --patch '{"spec": {"revisionHistoryLimit": 5}}'
KUBE_EDITOR=true kubectl edit deployment scorer  # in your editor
# [end lines]
