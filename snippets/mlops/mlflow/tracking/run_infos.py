"""The runs of an experiment."""

import mlflow

if __name__ == "__main__":
    for run in mlflow.MlflowClient().search_runs(["1"]):
        print(run.info.run_name, run.info.status)
