"""As in scikit-multiflow: look for the package."""

from importlib import import_module

# [start main]
try:
    import_module("skmultiflow.drift_detection")
except ModuleNotFoundError as error:
    print("ModuleNotFoundError:", error)
# [end main]
