"""What MLflow itself has written down about the newest run of a project."""

import mlflow

if __name__ == "__main__":
    runs = mlflow.search_runs(experiment_names=["arrival-delay"], output_format="list")
    run = runs[0]
    print("parameters:", run.data.params)
    for name, value in sorted(run.data.tags.items()):
        if name.startswith(("mlflow.project", "mlflow.source")):
            print(f"{name}: {value}")
