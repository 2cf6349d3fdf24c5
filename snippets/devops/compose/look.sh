docker compose config --services | sort
docker compose config --images | sort
docker compose config --format json >config.json
python -c 'import json
mlflow = json.load(open("config.json"))["services"]["mlflow"]
print({name: how["condition"] for name, how in mlflow["depends_on"].items()})'
