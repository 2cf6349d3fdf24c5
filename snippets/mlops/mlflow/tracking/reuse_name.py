"""Free the name of a deleted experiment without removing anything for good."""

import mlflow

if __name__ == "__main__":
    client = mlflow.MlflowClient()
    old = client.get_experiment_by_name("arrival-delay").experiment_id
    client.delete_experiment(old)

    client.restore_experiment(old)  # a deleted experiment cannot be renamed
    client.rename_experiment(old, "arrival-delay-first-try")
    client.delete_experiment(old)
    print("new:", mlflow.set_experiment("arrival-delay").lifecycle_stage)
    experiment = client.get_experiment(old)
    print("old:", experiment.name, experiment.lifecycle_stage)
