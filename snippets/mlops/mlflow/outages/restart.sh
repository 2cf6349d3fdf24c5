python loop.py &
training=$!
until grep --quiet 'runs/log-metric' server.log; do sleep 0.5; done

server=$(cat server.pid)
kill "$server"
wait "$server"
echo 'the server is down, the training goes on'
sleep 3
mlflow server --workers 1 >>server.log 2>&1 &
wait $training
