mlflow server --backend-store-uri mysql+pymysql://mlflow@db/mlflow 2>&1 |
    grep --only-matching "No module named 'pymysql'" | tail -n 1
