docker compose --file version.yaml config --quiet
