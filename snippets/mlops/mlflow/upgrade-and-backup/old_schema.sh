kill "$(cat server.pid)"
wait "$(cat server.pid)" || true
python make_old.py
