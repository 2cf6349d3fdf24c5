kubectl patch cronjob nightly --patch '{"spec": {"suspend": true}}'
kubectl get cronjob nightly --no-headers --output custom-columns=:.spec.suspend
