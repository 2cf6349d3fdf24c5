server=$(cat server.pid)
kill -TERM "$server"
wait "$server"
python from_files.py HEALTHCHECK 2>health.log || echo "not healthy"
tail -n 1 health.log
