! docker compose --file tagged.compose.yaml config --quiet
echo FLIGHTS_TAG=1.0 >.env
docker compose --file tagged.compose.yaml config --images
FLIGHTS_TAG=1.1 docker compose --file tagged.compose.yaml config --images
docker compose --file tagged.compose.yaml config --variables >variables.txt
tail -n +2 variables.txt | sort
