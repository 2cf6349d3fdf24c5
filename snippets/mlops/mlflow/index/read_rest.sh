curl --silent --json '{"experiment_ids": ["1"], "max_results": 1}' \
    http://127.0.0.1:5000/api/2.0/mlflow/runs/search |
    python -m json.tool | grep --after-context 1 mae_minutes
