"""Delete Ana's experiment on purpose, and Ben's run and model by a slip."""

import mlflow

if __name__ == "__main__":
    client = mlflow.MlflowClient()
    trials = client.create_experiment("trials-of-ana")
    client.create_run(trials, run_name="trial-of-ana")
    client.delete_experiment(trials)

    (run,) = client.search_runs(["1"])
    (model,) = client.search_logged_models(["1"])
    client.update_run(run.info.run_id, name="january-of-ben")
    client.delete_run(run.info.run_id)
    client.delete_logged_model(model.model_id)
