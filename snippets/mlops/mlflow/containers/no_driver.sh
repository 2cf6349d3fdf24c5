mlflow server --backend-store-uri mysql+pymysql://mlflow@db/mlflow >refused.log 2>&1 ||
    grep --only-matching "No module named 'pymysql'" refused.log | tail -n 1
