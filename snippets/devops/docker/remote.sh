docker context create lab --docker host=ssh://me@lab.example.com 2>&1
docker context ls --format '{{.Name}} {{.DockerEndpoint}}'
docker context use lab
docker context use default
