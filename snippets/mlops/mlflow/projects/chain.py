"""Run two entry points one after the other, as children of one run."""

import mlflow

EXPERIMENT = "arrival-delay"


# [start step]
def step(entry_point: str, **parameters: object) -> str:
    """Run *entry_point* of this folder's project to its end; return its run's id."""
    submitted = mlflow.projects.run(
        ".",
        entry_point,
        parameters=parameters,
        experiment_name=EXPERIMENT,
        env_manager="local",
    )
    return submitted.run_id
# [end step]


# [start main]
if __name__ == "__main__":
    mlflow.set_experiment(EXPERIMENT)
    with mlflow.start_run(run_name="train, then evaluate") as parent:
        trained = step("main", month=1)
        step("evaluate", model=f"runs:/{trained}/model", month=2)
    children = mlflow.search_runs(
        filter_string=f"tags.mlflow.parentRunId = '{parent.info.run_id}'",
        order_by=["start_time ASC"],
    )
    columns = ["tags.mlflow.project.entryPoint", "status", "metrics.mae_minutes"]
    print(children[columns].round(2).to_string(index=False))
# [end main]
