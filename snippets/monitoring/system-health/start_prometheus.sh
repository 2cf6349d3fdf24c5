sed 's/15s/1s/' prometheus.yml >quick.yml
prometheus --config.file=quick.yml --web.listen-address=127.0.0.1:9090 \
    >prometheus.log 2>&1 &
prometheus=$!
curl --silent --retry 100 --retry-delay 1 --retry-all-errors --output /dev/null \
    --fail http://127.0.0.1:9090/-/ready
