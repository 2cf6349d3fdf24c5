docker compose --file tools.compose.yaml config --services
echo "and with the profile:"
docker compose --file tools.compose.yaml --profile tools config --services | sort
