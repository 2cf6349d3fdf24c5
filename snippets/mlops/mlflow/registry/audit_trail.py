"""Move the alias through one function that writes down who did it, when and why."""

import getpass

import mlflow
from register import NAME


# [start promote]
def promote(version: int, why: str) -> None:
    """Make *version* champion and log the move as a run that nothing overwrites."""
    client = mlflow.MlflowClient()
    was = client.get_registered_model(NAME).aliases.get("champion")
    mlflow.set_experiment("promotions")
    with mlflow.start_run(run_name=f"{NAME} {was} to {version}"):
        mlflow.log_params({"model": NAME, "was": was, "now": version, "why": why})
        mlflow.set_tag("by", getpass.getuser())
        client.set_registered_model_alias(NAME, "champion", version)
# [end promote]


# [start main]
if __name__ == "__main__":
    promote(1, why="first release")
    promote(2, why="0.2 minutes better in March")
    promote(1, why="rolled back: alarms at the gate")
    moves = mlflow.search_runs(
        experiment_names=["promotions"], order_by=["start_time ASC"]
    )
    shown = ["params.was", "params.now", "tags.by", "params.why"]
    print(moves[shown].to_string(index=False))
# [end main]
