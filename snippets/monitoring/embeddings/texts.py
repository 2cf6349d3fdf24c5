"""Real sentences that lie in packages: the first paragraphs of docstrings."""

import inspect
import re

import pandas as pd
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import Normalizer
from sklearn.utils.discovery import all_estimators, all_functions


# [start texts]
def summary(thing: object) -> str:
    """Return what the docstring of *thing* says before its sections."""
    text = inspect.getdoc(thing) or ""
    return re.split(r"\n(?:Parameters|Returns|See Also|\.\. )", text)[0]


def of_sklearn() -> list[str]:
    """Return what scikit-learn says about its classes and functions."""
    return [summary(thing) for _, thing in all_estimators() + all_functions()]


def of_pandas() -> list[str]:
    """Return what pandas says about the methods of its tables."""
    names = [name for name in dir(pd.DataFrame) if not name.startswith("_")]
    return [summary(getattr(pd.DataFrame, name)) for name in names]


# [end texts]


# [start embed]
def embedder(texts: list[str], size: int = 16) -> Pipeline:
    """Return what turns texts into *size* numbers each, learned from *texts*.

    Latent semantic analysis stands in for a language model here: no weights to load.
    """
    parts = TfidfVectorizer(stop_words="english"), TruncatedSVD(size, random_state=0)
    return make_pipeline(*parts, Normalizer()).fit(texts)


# [end embed]
