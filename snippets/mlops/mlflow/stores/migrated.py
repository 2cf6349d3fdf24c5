"""Read an old run from the database that it was copied to."""

import mlflow

if __name__ == "__main__":
    print("default: ", mlflow.get_tracking_uri())
    mlflow.set_tracking_uri("sqlite:///mlflow.db")
    print("now:     ", mlflow.get_tracking_uri())
    (run,) = mlflow.search_runs(
        experiment_names=["arrival-delay"], output_format="list"
    )
    print(run.info.run_name, run.data.params, run.data.metrics)
    print(mlflow.artifacts.load_text(f"{run.info.artifact_uri}/notes.md"))
    print("its files are still in", run.info.artifact_uri.rsplit("/", 3)[0])
