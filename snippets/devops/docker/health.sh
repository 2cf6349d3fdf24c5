check='import urllib.request as r; r.urlopen("http://127.0.0.1:8000/health")'
python -c "$check" && echo healthy
kill "$(cat service.pid)"
wait "$(cat service.pid)" || echo "ended with status $?"
python -c "$check" 2>/dev/null || echo "not healthy: status $?"
