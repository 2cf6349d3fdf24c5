mlflow models serve --model-uri slow --env-manager local --workers 1 \
    >serve.log 2>&1 &
curl --silent --retry 90 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health

SECONDS=0
curl --silent --no-progress-meter --parallel --parallel-immediate --parallel-max 4 \
    --header 'Content-Type: application/json' --data @split.json \
    'http://127.0.0.1:5000/invocations?[1-4]' | sed 's/}{/}\n{/g'
echo
((SECONDS < 8)) && echo 'four requests of two seconds took less than eight'
