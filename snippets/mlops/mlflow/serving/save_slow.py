"""Save the slow model."""

import mlflow

# [start save]
if __name__ == "__main__":
    mlflow.pyfunc.save_model(
        "slow", python_model="slow_model.py", pip_requirements=["pandas"]
    )
# [end save]
