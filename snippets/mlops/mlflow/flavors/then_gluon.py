"""Flavors of MLflow 1: three of them are gone."""

import sys

import mlflow

if __name__ == "__main__":
    gone = 0
    for flavor in ("gluon", "fastai", "mleap"):
        try:
            getattr(mlflow, flavor)
        except AttributeError as error:
            gone += 1
            print(error)
    sys.exit(gone)
