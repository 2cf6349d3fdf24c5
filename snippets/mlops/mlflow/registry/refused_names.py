"""What the registry answers to sources, names and aliases that it does not take."""

import mlflow
from messages import say
from register import NAME

# [start main]
if __name__ == "__main__":
    client = mlflow.MlflowClient()
    run_id = client.get_model_version(NAME, 1).run_id
    wrong = f"runs:/{run_id}/modle"
    try:
        mlflow.register_model(wrong, NAME)
    except mlflow.MlflowException as error:
        print("runs:/<run id>/modle\n   ", error.message.replace(run_id, "<run id>"))
    say("team/arrival-delay", client.create_registered_model, "team/arrival-delay")
    for alias in ("latest", "v2", "best model"):
        say(f"alias {alias}", client.set_registered_model_alias, NAME, alias, 1)
    say("alias of version 9", client.set_registered_model_alias, NAME, "champion", 9)
# [end main]
