feast serve >serve.log 2>&1 &
curl --silent --retry 90 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:6566/health
