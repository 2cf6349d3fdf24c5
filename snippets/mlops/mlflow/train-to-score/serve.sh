mlflow models serve --model-uri models:/arrival-delay@champion \
    --env-manager local --port 5001 >scoring.log 2>&1 &
scoring_server=$!
curl --silent --retry 300 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5001/health
