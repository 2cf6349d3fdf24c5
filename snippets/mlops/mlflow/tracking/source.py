"""Which user and which code made a run."""

from subprocess import run

import mlflow

if __name__ == "__main__":
    mlflow.set_tracking_uri("sqlite:///project/mlflow.db")
    (january,) = mlflow.search_runs(["1"], output_format="list")
    tags = january.data.tags
    print(tags["mlflow.user"], "ran", tags["mlflow.source.name"])
    git = ["git", "-C", "project", "rev-parse", "HEAD"]
    head = run(git, capture_output=True, text=True).stdout.strip()
    print("committed as HEAD:", tags["mlflow.source.git.commit"] == head)
