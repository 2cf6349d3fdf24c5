"""Find runs by what they logged."""

import mlflow

FILTERS = [
    "metrics.mae_minutes < 13",
    "params.train_month = '1'",
    "tags.team = 'arrivals' AND metrics.mae_minutes > 1",
    "params.epochs LIKE '4%'",
    "attributes.run_name ILIKE 'JAN%'",
    "attributes.status = 'FAILED'",
]

if __name__ == "__main__":
    for text in FILTERS:
        found = mlflow.search_runs(
            experiment_names=["arrival-delay"],
            filter_string=text,
            order_by=["metrics.mae_minutes ASC"],
            max_results=100,
            output_format="list",
        )
        print(f"{text}: {[run.info.run_name for run in found]}")
