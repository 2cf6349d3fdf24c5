"""Hold a SparkApplication against the operator's own types."""

import sys
from pathlib import Path

import yaml
from kubeflow_spark_api import models
from pydantic import ValidationError


# [start check]
def check(told: dict) -> list[str]:
    """Return what is wrong with a SparkApplication: types, and unknown fields."""
    try:
        model = models.SparkV1beta2SparkApplication.from_dict(told)
    except ValidationError as error:
        return [f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()]
    return unknown(told, model.to_dict())
# [end check]


# [start unknown]
def unknown(told: dict, kept: dict, place: str = "") -> list[str]:
    """Return the fields of *told* that the operator's types did not keep."""
    found = [f"{place}{key}: unknown field" for key in told if key not in kept]
    for key in told:
        if isinstance(told[key], dict) and key in kept:
            found += unknown(told[key], kept[key], f"{place}{key}.")
    return found
# [end unknown]


# [start main]
if __name__ == "__main__":
    for file in sys.argv[1:]:
        print(file)
        for wrong in check(yaml.safe_load(Path(file).read_text())) or ["fits"]:
            print("   ", wrong)
# [end main]
