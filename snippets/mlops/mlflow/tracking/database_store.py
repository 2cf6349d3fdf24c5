"""Say where the runs go; this database is also the default."""

import mlflow

if __name__ == "__main__":
    mlflow.set_tracking_uri("sqlite:///mlflow.db")
    mlflow.set_experiment("arrival-delay")
