mlflow models serve --model-uri slow --env-manager local --timeout 1 \
    >serve.log 2>&1 &
curl --silent --retry 90 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health

curl --silent --write-out '\n%{http_code}\n' \
    --header 'Content-Type: application/json' \
    --data @split.json http://127.0.0.1:5000/invocations
grep --count predicted serve.log
sleep 3
grep --count predicted serve.log
