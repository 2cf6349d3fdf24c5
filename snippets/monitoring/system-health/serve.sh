uvicorn measured_server:app --host 127.0.0.1 --port 5001 >serving.log 2>&1 &
server=$!
curl --silent --retry 300 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5001/health
