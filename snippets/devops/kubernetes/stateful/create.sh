kubectl create secret generic postgres --from-literal=POSTGRES_PASSWORD="$(head -c 18 /dev/urandom | base64)"
kubectl apply --filename service.yaml --filename postgres.yaml
kubectl wait --for=create pod/postgres-0 --timeout=60s >wait.log
kubectl wait pod/postgres-0 --for=condition=Ready --timeout=60s
kubectl get pods,persistentvolumeclaims --output name
