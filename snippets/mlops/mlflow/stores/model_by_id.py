"""Find a model that a run logged, and load it."""

import mlflow

if __name__ == "__main__":
    (run,) = mlflow.search_runs(["1"], output_format="list")
    found = mlflow.search_logged_models(
        ["1"], f"source_run_id = '{run.info.run_id}'", output_format="list"
    )
    for uri in (found[0].model_uri, f"runs:/{run.info.run_id}/model"):
        model = mlflow.pyfunc.load_model(uri)
        print(uri.partition("/")[0], model.metadata.model_id == found[0].model_id)
