ask() {
    curl --silent --write-out ' %{http_code}\n' --netrc-file admin.netrc "$@"
}
experiments='http://127.0.0.1:5000/api/2.0/mlflow/experiments'

ask --header 'Host: mlflow.example.com' "$experiments/search?max_results=1"
ask --header 'Origin: https://attacker.example' --json '{"name": "x"}' \
    "$experiments/create"
ask --header 'Origin: http://localhost:3000' --json '{"name": "x"}' \
    --output /dev/null "$experiments/create"
