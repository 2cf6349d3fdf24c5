"""Save a model with type hints, then send it good and bad flights."""

from textwrap import fill

import mlflow
from mlflow.exceptions import MlflowException

# [start use]
if __name__ == "__main__":
    mlflow.pyfunc.save_model(
        "typed", python_model="typed_flights.py", pip_requirements=["pydantic"]
    )
    model = mlflow.pyfunc.load_model("typed")
    print(fill(str(model.metadata.signature.inputs), 80))
    good = {"dep_delay": 75, "distance": 1400, "hour": 5}
    print(model.predict([good]))
    try:
        model.predict([good | {"hour": 5.5}])
    except MlflowException as error:
        print(*str(error).split("\\n")[1:3], sep="\n")
# [end use]
