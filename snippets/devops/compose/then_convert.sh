docker compose convert 2>&1 | tail -n 1
