export COMPOSE_FILE=tagged.compose.yaml
docker compose config --quiet || echo "status $?"
echo FLIGHTS_TAG=1.0 >.env
docker compose config --images
FLIGHTS_TAG=1.1 docker compose config --images
docker compose config --variables | tail -n +2 | sort
