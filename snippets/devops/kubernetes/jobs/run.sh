kubectl apply --filename score.yaml
kubectl wait job/score --for=condition=Complete --timeout=60s
kubectl get job score --output custom-columns=NAME:.metadata.name,DONE:.status.succeeded
kubectl get pods --selector batch.kubernetes.io/job-name=score \
    --no-headers --output custom-columns=:.status.phase
