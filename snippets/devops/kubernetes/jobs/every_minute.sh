kubectl patch cronjob nightly --patch '{"spec": {"schedule": "* * * * *"}}'
kubectl wait cronjob/nightly --for=jsonpath='{.status.lastSuccessfulTime}' --timeout=90s
kubectl get jobs --output custom-columns=OWNER:.metadata.ownerReferences[0].name,DONE:.status.succeeded
