kill "$scoring_server"
wait "$scoring_server"
# The command has ended, but the server that it started may still answer for a moment.
while curl --silent --output /dev/null http://127.0.0.1:5001/health; do sleep 0.1; done
mlflow models serve --model-uri models:/arrival-delay@champion \
    --env-manager local --port 5001 >scoring.log 2>&1 &
scoring_server=$!
curl --silent --retry 300 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5001/health
curl --silent --json @flights.json http://127.0.0.1:5001/invocations
