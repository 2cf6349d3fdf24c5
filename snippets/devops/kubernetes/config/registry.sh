kubectl create secret docker-registry pull --from-file=.dockerconfigjson=docker_config.json
kubectl get secret pull --output jsonpath='{.type}{"\n"}'
