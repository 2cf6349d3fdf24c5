curl --silent http://127.0.0.1:9090/api/v1/targets >targets.json
python -m json.tool targets.json | grep -E '"(lastError|scrapeUrl|health)"'
