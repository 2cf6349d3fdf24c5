"""Log which data a run used, and find the run by its data."""

import mlflow
from flights import TARGET, load

if __name__ == "__main__":
    mlflow.set_experiment("arrival-delay")
    with mlflow.start_run(run_name="with data") as run:
        for context, month in {"training": 1, "validation": 2}.items():
            name = f"flights-2013-{month:02}"
            data = mlflow.data.from_pandas(load(month), name=name, targets=TARGET)
            mlflow.log_input(data, context=context)
    for used in mlflow.get_run(run.info.run_id).inputs.dataset_inputs:
        print(used.dataset.name, used.dataset.profile, used.tags[0].value)
    found = mlflow.search_runs(filter_string="dataset.name = 'flights-2013-01'")
    print("trained on January:", found["tags.mlflow.runName"].to_list())
