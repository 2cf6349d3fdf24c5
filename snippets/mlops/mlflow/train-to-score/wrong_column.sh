curl --silent --json '{"dataframe_records": [{"dep_delay": 0, "distance": 760}]}' \
    http://127.0.0.1:5001/invocations | python -m json.tool
