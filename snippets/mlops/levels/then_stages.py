"""Promote as pipelines did before there were aliases: move the version to a stage."""

import textwrap
import warnings

from mlflow import MlflowClient
from pipeline import MODEL

if __name__ == "__main__":
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("ignore")
        warnings.simplefilter("always", FutureWarning)
        MlflowClient().transition_model_version_stage(MODEL, "2", "Production")
    for warning in heard:
        text = f"{warning.category.__name__}: {warning.message}"
        print(textwrap.fill(text, 80, break_on_hyphens=False))
