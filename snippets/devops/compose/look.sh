docker compose config --services | sort
docker compose config --images | sort
docker compose config --format json | python -c 'import json, sys
mlflow = json.load(sys.stdin)["services"]["mlflow"]
print({name: how["condition"] for name, how in mlflow["depends_on"].items()})'
