"""Score a payload with the function that was deprecated."""

import warnings

from mlflow.models import validate_serving_input

# [start try]
if __name__ == "__main__":
    payload = {"dataframe_records": [{"dep_delay": 10, "distance": 1400, "hour": 5}]}
    with warnings.catch_warnings(record=True) as caught:
        print(validate_serving_input("model", payload).round(1))
    print(str(caught[0].message).replace(". ", ".\n"))
# [end try]
