"""Move an alias, and look at what MLflow has written down about it."""

import sqlite3

import mlflow
from register import NAME


# [start main]
def columns(table: str) -> list[str]:
    """Return the columns of *table* of the tracking database."""
    with sqlite3.connect("mlflow.db") as database:
        return [row[1] for row in database.execute(f"PRAGMA table_info({table})")]


if __name__ == "__main__":
    client = mlflow.MlflowClient()
    client.set_registered_model_alias(NAME, "champion", 2)
    before = client.get_model_version(NAME, 1), client.get_registered_model(NAME)
    client.set_registered_model_alias(NAME, "champion", 1)
    after = client.get_model_version(NAME, 1), client.get_registered_model(NAME)

    print("of an alias:", columns("registered_model_aliases"))
    print("of a tag:", columns("model_version_tags"))
    for old, new in zip(before, after, strict=True):
        same = old.last_updated_timestamp == new.last_updated_timestamp
        print(type(new).__name__, "time of update:", "unchanged" if same else "new")
    print("user of version 1:", after[0].user_id)
    print("user of its run:", client.get_run(after[0].run_id).info.user_id)
# [end main]
