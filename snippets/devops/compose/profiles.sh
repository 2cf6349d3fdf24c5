export COMPOSE_FILE=tools.compose.yaml
echo without: "$(docker compose config --services)"
echo with: "$(docker compose --profile tools config --services | sort | xargs)"
