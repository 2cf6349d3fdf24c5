"""Train on one month and keep the model."""

import sys
from pathlib import Path

import joblib
import pandas as pd
from flights import train

if __name__ == "__main__":
    month = Path(sys.argv[1])
    joblib.dump(train(pd.read_csv(month)), f"model-{month.stem}.joblib")
    print(f"trained model-{month.stem}.joblib")
