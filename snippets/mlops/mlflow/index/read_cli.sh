mlflow experiments csv --experiment-id 1 --filename runs.csv
python -c 'import pandas; print(pandas.read_csv("runs.csv")["metrics.mae_minutes"][0])'
