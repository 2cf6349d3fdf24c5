sed 's/^AWS_SECRET_ACCESS_KEY=.*/AWS_SECRET_ACCESS_KEY=a-new-one/' server.env >new.env
kubectl create secret generic mlflow --from-env-file=new.env \
    --dry-run=client --output yaml | kubectl replace --filename -
kubectl rollout restart deployment/mlflow
kubectl rollout status deployment/mlflow --timeout=60s | tail -1
