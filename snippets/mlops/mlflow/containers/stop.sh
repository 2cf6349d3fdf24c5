kill -TERM "$(cat server.pid)"
wait "$(cat server.pid)" || true
python from_files.py HEALTHCHECK 2>health.log || echo "not healthy"
tail -n 1 health.log
