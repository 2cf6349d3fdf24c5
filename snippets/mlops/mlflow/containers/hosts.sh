experiments='http://127.0.0.1:5000/api/2.0/mlflow/experiments/search?max_results=1'
for name in mlflow:5000 mlflow.example.com tracking.example.com; do
    status=$(curl --silent --output /dev/null --write-out '%{http_code}' \
        --header "Host: $name" "$experiments")
    echo "$name $status"
done
