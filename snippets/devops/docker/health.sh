check='import urllib.request as r; r.urlopen("http://127.0.0.1:8000/health")'
if python -c "$check"; then echo healthy; fi
service=$(cat service.pid)
kill "$service"
while kill -0 "$service" 2>error.txt; do sleep 0.1; done
if ! python -c "$check" 2>error.txt; then tail -n 1 error.txt; fi
