"""Go on with a run that has ended: add to it, under the same id."""

import mlflow

if __name__ == "__main__":
    mlflow.set_experiment("arrival-delay")
    january = mlflow.search_runs(filter_string="run_name = 'january'")
    run_id = january["run_id"][0]
    with mlflow.start_run(run_id=run_id):
        mlflow.log_metric("mae_minutes_in_march", 11.9)
    run = mlflow.get_run(run_id)
    print(run.info.run_name, run.info.status, sorted(run.data.metrics))

    # Without an active run: a client can write to any run, at any time.
    client = mlflow.MlflowClient()
    client.log_metric(run_id, "mae_minutes_in_april", 12.0)
    client.set_tag(run_id, "judged", "until april")
    run = mlflow.get_run(run_id)
    print(run.info.run_name, run.info.status, sorted(run.data.metrics))
