kubectl create secret generic mlflow --from-env-file=server.env
kubectl create secret generic postgres --from-literal=password=of-the-server
kubectl get secrets --output custom-columns=NAME:.metadata.name,TYPE:.type
kubectl get secret mlflow --output go-template='{{range $key, $_ := .data}}{{$key}}
{{end}}'
