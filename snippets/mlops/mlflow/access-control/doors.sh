ask() { curl --silent --write-out ' %{http_code}\n' "$@"; }
experiments='http://127.0.0.1:5000/api/2.0/mlflow/experiments/search?max_results=1'

ask "$experiments" | fold -s -w 80
ask --output /dev/null --user admin:password1234 "$experiments"
ask --output /dev/null --netrc-file admin.netrc "$experiments"
ask http://127.0.0.1:5000/health
ask --output /dev/null http://127.0.0.1:5000/api/3.0/mlflow/server-info
ask --output /dev/null http://127.0.0.1:5000/version
