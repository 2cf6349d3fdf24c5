"""Call the trigger twice more, with a run that a person made in between."""

import mlflow
from pipeline import MODEL, trigger

if __name__ == "__main__":
    trigger()
    with mlflow.start_run(run_name="made by hand"):
        mlflow.log_metric("candidate", 11.0)
    trigger()
    failed = mlflow.search_runs(
        experiment_names=[MODEL], filter_string="attributes.status = 'FAILED'"
    )
    print("failed runs:", len(failed))
