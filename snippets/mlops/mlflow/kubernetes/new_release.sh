sed 's/mlflow-schema-7/mlflow-schema-8/; s/server:7/server:8/' \
    upgrade_schema.yaml >upgrade_schema_8.yaml
kubectl apply --filename upgrade_schema_8.yaml
kubectl wait job/mlflow-schema-8 --for=condition=Complete --timeout=60s
kubectl set image deployment/mlflow mlflow=registry.example.com/mlflow-server:8
kubectl rollout status deployment/mlflow --timeout=60s | tail -1
kubectl get deployment mlflow --output \
    custom-columns=IMAGE:.spec.template.spec.containers[0].image,READY:.status.readyReplicas
