docker compose --file version.yaml config
