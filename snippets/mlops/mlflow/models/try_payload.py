"""Score a payload the way the server would, without a server."""

import mlflow

# [start try]
if __name__ == "__main__":
    mlflow.models.predict("late", input_path="flights.json", env_manager="local")
# [end try]
