cat >flights.json <<'JSON'
{
  "dataframe_split": {
    "columns": ["dep_delay", "distance", "hour"],
    "data": [[0, 760, 8], [45, 2475, 18]]
  }
}
JSON
curl --silent --fail-with-body --json @flights.json http://127.0.0.1:5001/invocations
