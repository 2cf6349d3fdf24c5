uvicorn service:app --host 0.0.0.0 --port 8000 >service.log 2>&1 &
echo $! >service.pid
curl --silent --retry 60 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:8000/health
