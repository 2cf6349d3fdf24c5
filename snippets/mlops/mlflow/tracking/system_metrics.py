"""Log what the machine did while a run was going on."""

import time

import mlflow

if __name__ == "__main__":
    mlflow.set_experiment("arrival-delay")
    mlflow.set_system_metrics_sampling_interval(0.2)
    mlflow.set_system_metrics_samples_before_logging(1)
    with mlflow.start_run(log_system_metrics=True) as run:
        time.sleep(2)
    metrics = mlflow.get_run(run.info.run_id).data.metrics
    for name in sorted(metrics):
        print(name)
