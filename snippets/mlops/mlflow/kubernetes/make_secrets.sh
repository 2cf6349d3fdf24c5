kubectl create secret generic mlflow --from-env-file=server.env
kubectl create secret generic postgres --from-env-file=postgres.env
kubectl get secrets --output custom-columns=NAME:.metadata.name,TYPE:.type
kubectl describe secret mlflow | grep bytes
