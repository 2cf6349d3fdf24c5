kubectl apply --filename nightly.yaml
kubectl get cronjob nightly --output custom-columns=WHEN:.spec.schedule,ZONE:.spec.timeZone
