kubectl delete cronjob nightly
kubectl wait --for=delete jobs --all --timeout=60s >wait.log
