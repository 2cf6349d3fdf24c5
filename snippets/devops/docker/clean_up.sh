docker system df
docker ps --all --filter label=project=flights --filter status=exited
docker container prune --force --filter label=project=flights
docker image rm flights:1.0
