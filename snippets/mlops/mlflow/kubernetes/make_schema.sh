kubectl apply --filename upgrade_schema.yaml
kubectl wait job/mlflow-schema-7 --for=condition=Complete --timeout=60s
