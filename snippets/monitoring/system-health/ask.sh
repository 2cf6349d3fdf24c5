flight='{"dataframe_records": [{"dep_delay": 45, "distance": 2475, "hour": 18}]}'
for _ in 1 2 3; do
    curl --silent --output /dev/null --json "$flight" http://127.0.0.1:5001/invocations
done
curl --silent --output /dev/null --json '{"flights": 1}' http://127.0.0.1:5001/invocations
