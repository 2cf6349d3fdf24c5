grep -v '^AWS_SECRET_ACCESS_KEY=' server.env >new.env
cat new_key.env >>new.env
kubectl create secret generic mlflow --from-env-file=new.env \
    --dry-run=client --output yaml | kubectl replace --filename -
kubectl rollout restart deployment/mlflow
kubectl rollout status deployment/mlflow --timeout=60s >rollout.log
tail -n 1 rollout.log
