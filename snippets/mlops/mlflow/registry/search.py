"""Find models and versions by name, tag, alias, run and metric."""

import mlflow
from register import NAME

# [start main]
if __name__ == "__main__":
    client = mlflow.MlflowClient()
    client.set_model_version_tag(NAME, 2, "gate", "passed")
    client.set_registered_model_alias(NAME, "champion", 2)
    client.set_registered_model_tag(NAME, "owner", "operations research")

    for model in client.search_registered_models("tags.owner LIKE 'operations%'"):
        print("by owner:", model.name, model.aliases)
    passed = f"name = '{NAME}' AND tags.gate = 'passed'"
    print("by tag:", [v.version for v in client.search_model_versions(passed)])
    run = mlflow.search_runs(experiment_names=[NAME], order_by=["metrics.mae_minutes"])
    of_best = client.search_model_versions(f"run_id = '{run.run_id[0]}'")
    print("of the best run:", [v.version for v in of_best])
    newest = client.search_model_versions(
        f"name = '{NAME}'", order_by=["version_number DESC"], max_results=1
    )
    print("newest:", newest[0].version)
# [end main]
