redis-server --bind 127.0.0.1 --appendonly yes >redis.log 2>&1 &
until redis-cli ping >ping.log 2>&1; do sleep 0.1; done
