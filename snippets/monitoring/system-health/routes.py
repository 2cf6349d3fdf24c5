"""List what the scoring server of MLflow answers."""

import mlflow
from mlflow.pyfunc import scoring_server

# [start main]
if __name__ == "__main__":
    app = scoring_server.init(mlflow.pyfunc.load_model("model"))
    print(sorted(route.path for route in app.routes))
# [end main]
