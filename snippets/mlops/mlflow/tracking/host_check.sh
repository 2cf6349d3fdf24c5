curl --silent --write-out '\n%{http_code}\n' --header 'Host: mlflow.example.com' \
    'http://127.0.0.1:5000/api/2.0/mlflow/experiments/get?experiment_id=0'
