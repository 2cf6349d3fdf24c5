"""What the digest of a dataset notices, and what it does not."""

import mlflow
from flights import load

if __name__ == "__main__":
    january = load(month=1)
    changed_early, changed_late = january.copy(), january.copy()
    changed_early.iloc[100, 0] = 9999
    changed_late.iloc[20_000, 0] = 9999
    digest = mlflow.data.from_pandas(january).digest
    print("row 100 changed:  ", mlflow.data.from_pandas(changed_early).digest != digest)
    print("row 20000 changed:", mlflow.data.from_pandas(changed_late).digest != digest)
    print("last row left out:", mlflow.data.from_pandas(january[:-1]).digest != digest)
