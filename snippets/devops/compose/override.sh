docker compose --file first.compose.yaml --file gpu.compose.yaml \
    config --format json | python -c 'import json, sys
flights = json.load(sys.stdin)["services"]["flights"]
print(flights["image"], flights["environment"])
print([port["published"] for port in flights["ports"]])
print(flights["deploy"]["resources"]["reservations"]["devices"])'
