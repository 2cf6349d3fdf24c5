kubectl apply --filename server.yaml --filename entrance.yaml \
    --filename disruption_budget.yaml
kubectl rollout status deployment/mlflow --timeout=60s >rollout.log
tail -n 1 rollout.log
kubectl get deployment mlflow \
    --output custom-columns=NAME:.metadata.name,READY:.status.readyReplicas
kubectl get poddisruptionbudget mlflow \
    --output custom-columns=BUDGET:.metadata.name,MAY-GO:.status.disruptionsAllowed
