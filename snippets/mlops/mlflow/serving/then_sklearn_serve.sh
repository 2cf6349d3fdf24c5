mlflow sklearn serve --model-path late
