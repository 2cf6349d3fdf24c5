docker run --detach --name flights --label project=flights \
    --publish 127.0.0.1:8000:8000 flights:1.0
docker ps --all
docker logs flights
docker stop --timeout 30 flights
docker inspect --format '{{.State.ExitCode}}' flights
docker rm flights
