mlflow models serve --model-uri slow --env-manager local --workers 2 \
    >serve.log 2>&1 &
curl --silent --retry 90 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health
until started=$(grep --count 'startup complete' serve.log) && [ "$started" = 2 ]; do
    sleep 1
done
grep --only-matching 'startup complete' serve.log
