# Serve the champion on PORT instead of what is served there, and ask it.
set -euo pipefail
if pkill --full "mlflow models serve .*--port $PORT"; then
  while curl --silent --output /dev/null "http://127.0.0.1:$PORT/health"; do sleep 0.1; done
fi
nohup mlflow models serve --model-uri models:/arrival-delay@champion \
  --env-manager local --port "$PORT" >"$HOME/scoring.log" 2>&1 &
curl --silent --retry 300 --retry-delay 1 --retry-connrefused --output /dev/null \
  "http://127.0.0.1:$PORT/health"
curl --silent --fail-with-body "http://127.0.0.1:$PORT/invocations" --json \
  '{"dataframe_records": [{"dep_delay": 60, "distance": 500, "hour": 9}]}'
