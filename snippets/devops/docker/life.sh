docker run --detach --name flights --publish 127.0.0.1:8000:8000 flights:1.0
docker ps --all
docker logs --follow flights
docker exec --interactive --tty flights bash
docker inspect --format '{{.State.ExitCode}}' flights
docker stop --timeout 30 flights
docker kill flights
docker rm flights
docker image rm flights:1.0
docker system df
docker container prune --force
