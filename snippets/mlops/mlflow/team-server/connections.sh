psql --quiet --output /dev/null <<'SQL'
ALTER ROLE mlflow CONNECTION LIMIT 0;
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'mlflow';
SQL
search='http://127.0.0.1:5000/api/2.0/mlflow/experiments/search?max_results=1'
if ! curl --silent --fail --max-time 5 --output /dev/null "$search"; then
    echo "no answer"
fi
grep --only-matching 'FATAL:.*' server.log | tail -n 1
