mlflow experiments search
