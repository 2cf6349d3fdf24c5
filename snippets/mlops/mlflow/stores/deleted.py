"""List what is marked as deleted: all that ``mlflow gc`` may remove."""

import mlflow
from sqlalchemy import create_engine, text

QUERY = text("""
SELECT 'experiment', name, experiment_id
    FROM experiments WHERE lifecycle_stage = 'deleted'
UNION ALL SELECT 'run', name, experiment_id
    FROM runs WHERE lifecycle_stage = 'deleted'
UNION ALL SELECT 'model', name, experiment_id
    FROM logged_models WHERE lifecycle_stage = 'deleted'
ORDER BY 3, 1
""")

if __name__ == "__main__":
    with create_engine(mlflow.get_tracking_uri()).connect() as database:
        for kind, name, experiment in database.execute(QUERY):
            print(f"{kind:10} {name} (experiment {experiment})")
