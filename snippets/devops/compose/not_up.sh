docker compose up --deatch
