experiments='http://127.0.0.1:5000/api/2.0/mlflow/experiments/search?max_results=1'
for name in mlflow.example.com mlflow:5000 localhost:5000 127.0.0.1:5000 \
    10.0.0.7:5000 tracking.example.com; do
    curl --silent --output /dev/null --write-out "$name %{http_code}\n" \
        --header "Host: $name" "$experiments"
done
