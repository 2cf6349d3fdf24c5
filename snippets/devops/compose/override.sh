docker compose --file first.compose.yaml --file gpu.compose.yaml \
    config --format json >config.json
python -c 'import json
flights = json.load(open("config.json"))["services"]["flights"]
print(flights["image"], flights["environment"])
print([port["published"] for port in flights["ports"]])
print(flights["deploy"]["resources"]["reservations"]["devices"])'
