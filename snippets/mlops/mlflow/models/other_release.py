"""Load a pickle that another release of scikit-learn wrote."""

import warnings
from pathlib import Path

import mlflow
import sklearn
from flights import FEATURES, load, train

# [start load]
if __name__ == "__main__":
    mlflow.sklearn.save_model(
        train(load(month=1)),
        "pickled",
        input_example=load(month=1)[FEATURES].head(2),
        pip_requirements=["scikit-learn"],
        serialization_format="pickle",
    )
    file = Path("pickled/model.pkl")
    now = sklearn.__version__.encode()
    file.write_bytes(file.read_bytes().replace(now, b"0" + now[1:]))
    with warnings.catch_warnings(record=True) as caught:
        mlflow.sklearn.load_model("pickled")
    print(len(caught), caught[0].category.__name__)
    print(*str(caught[0].message).split(". ")[:3], sep="\n")
# [end load]
