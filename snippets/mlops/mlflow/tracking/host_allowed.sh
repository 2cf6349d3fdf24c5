url='http://127.0.0.1:5000/api/2.0/mlflow/experiments/get?experiment_id=0'
for host in mlflow.example.com other.example.com; do
    curl --silent --output /dev/null --write-out "%{http_code} $host\n" \
        --header "Host: $host" "$url"
done
