docker compose config --services
docker compose config --images
docker compose config --volumes
docker compose config --format json | python -c 'import json, sys
for name, one in json.load(sys.stdin)["services"].items():
    print(name, sorted(one.get("depends_on", {})))'
