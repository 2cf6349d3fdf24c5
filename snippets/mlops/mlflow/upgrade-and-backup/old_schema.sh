server=$(cat server.pid)
kill "$server"
wait "$server"
python make_old.py
