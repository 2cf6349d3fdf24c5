uvicorn service:app --host 127.0.0.1 --port 8000 >service.log 2>&1 &
echo $! >service.pid
curl --silent --fail --retry 60 --retry-delay 1 --retry-connrefused --output health.txt \
    http://127.0.0.1:8000/health
