python from_files.py CMD >server.log 2>&1 &
echo $! >server.pid
until python from_files.py HEALTHCHECK 2>health.log; do sleep 2; done
