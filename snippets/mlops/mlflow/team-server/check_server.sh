ask() { curl --silent --write-out ' %{http_code}\n' "$@"; }

ask http://127.0.0.1:5000/health
ask --header 'Host: mlflow.example.com' http://127.0.0.1:5000/version
experiments='http://127.0.0.1:5000/api/2.0/mlflow/experiments/search?max_results=1'
ask --header 'Host: mlflow.example.com' --output /dev/null "$experiments"
ask --header 'Host: mlflow.internal' "$experiments"
browse() { ask --header "Origin: $1" --json '{"experiment_ids": ["0"]}' "$runs"; }
runs='http://127.0.0.1:5000/api/2.0/mlflow/runs/search'
browse https://mlflow.example.com
browse https://mlflow.internal
grep --only-matching 'Rejected request.*\|Blocked cross.*' server.log
