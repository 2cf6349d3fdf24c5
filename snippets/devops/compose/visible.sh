docker compose config --format json >config.json
python - <<'PYTHON'
import json
for name, service in json.load(open("config.json"))["services"].items():
    seen = [k for k, v in service["environment"].items() if "of-the-server" in v]
    print(name, *seen or ["no password"])
PYTHON
