sed 's/mlflow-schema-7/mlflow-schema-8/; s/server:7/server:8/' \
    upgrade_schema.yaml >upgrade_schema_8.yaml
kubectl scale deployment/mlflow --replicas=0
kubectl wait pods --selector app=mlflow --for=delete --timeout=60s >/dev/null &&
    kubectl apply --filename upgrade_schema_8.yaml &&
    kubectl wait job/mlflow-schema-8 --for=condition=Complete --timeout=60s &&
    kubectl set image deployment/mlflow mlflow=registry.example.com/mlflow-server:8 &&
    kubectl scale deployment/mlflow --replicas=2 &&
    kubectl rollout status deployment/mlflow --timeout=60s >rollout.log
kubectl get deployment mlflow --output \
    custom-columns=IMAGE:.spec.template.spec.containers[0].image,READY:.status.readyReplicas
