docker context create lab --docker host=ssh://me@lab.example.com
docker context use lab
docker context ls --format '{{.Name}} {{.DockerEndpoint}}'
