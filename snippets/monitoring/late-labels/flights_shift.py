"""The share of late flights, estimated without labels, for a year of flights."""

import pandas as pd
from departures import departures
from flights import FEATURES, TARGET
from label_shift import label_weights
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


# [start main]
def main() -> None:
    """Print what the page shows."""
    year = departures().dropna(subset=[TARGET])
    late = (year[TARGET] > 15).astype(int)  # minutes
    model = make_pipeline(StandardScaler(), LogisticRegression())
    model.fit(year.loc[year["month"] <= 2, FEATURES], late[year["month"] <= 2])
    answers = pd.Series(model.predict(year[FEATURES]), year.index)
    march = year["month"] == 3
    print("month  counted by the model  by its weights  real")
    for month in range(4, 13):
        now = answers[year["month"] == month]
        weights = label_weights(late[march], answers[march], now, 2)
        estimate = weights[1] * late[march].mean()
        real = late[year["month"] == month].mean()
        print(f"{month:>5}{now.mean():>22.3f}{estimate:>16.3f}{real:>6.3f}")


# [end main]


if __name__ == "__main__":
    main()
