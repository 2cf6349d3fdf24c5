curl --silent --json '[{"dep_delay": 42, "distance": 1400, "hour": 17}]' \
    http://127.0.0.1:8000/score
