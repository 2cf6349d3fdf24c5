"""Put the suite into the pipeline of the levels page, and let a broken month arrive."""

import mlflow
import pipeline
from check_month import validate_data
from flights import load

# [start main]
if __name__ == "__main__":
    pipeline.LANDING.mkdir()
    for month in (1, 2):
        flights = load(month)
        if month == 2:
            flights["arr_delay"] *= 60  # seconds, where minutes are expected
        flights.to_csv(pipeline.LANDING / f"{month:02}.csv", index=False)
    pipeline.validate_data = validate_data
    pipeline.trigger()
    for run in mlflow.search_runs(order_by=["start_time"], output_format="list"):
        print(run.data.tags["month"], run.info.status, sorted(run.data.metrics))
    versions = mlflow.search_model_versions()
    print("registered:", [version.version for version in versions])
# [end main]
