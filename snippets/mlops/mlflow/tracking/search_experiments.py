"""The experiments, by name."""

import mlflow

if __name__ == "__main__":
    print([e.name for e in mlflow.search_experiments()])
