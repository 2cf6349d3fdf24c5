"""A year of flights: the estimate that was there at once, and what came out."""

import numpy as np
import pandas as pd
from departures import departures
from estimate import calibrator, expected_accuracy, loss_model
from flights import FEATURES, TARGET, train
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


# [start main]
def main() -> None:
    """Print what the page shows."""
    year = departures().dropna(subset=[TARGET])
    late = year[TARGET] > 15  # minutes
    learned, held_out = year["month"] <= 2, year["month"] == 3

    classifier = make_pipeline(StandardScaler(), LogisticRegression())
    classifier.fit(year.loc[learned, FEATURES], late[learned])
    score = pd.Series(classifier.predict_proba(year[FEATURES])[:, 1], year.index)
    probable = calibrator(score[held_out], late[held_out])

    error = (train(year[learned]).predict(year[FEATURES]) - year[TARGET]).abs()
    losses = loss_model(year.loc[held_out, FEATURES], error[held_out])

    print("month   accuracy: estimated, real   error: estimated, real (minutes)")
    for month, rows in year[year["month"] > 3].groupby("month"):
        answers = score[rows.index] > 0.5
        guess = expected_accuracy(answers, probable.predict(score[rows.index]))
        real = (answers == late[rows.index]).mean()
        loss = np.mean(losses.predict(rows[FEATURES]))
        print(f"{month:>5}{guess:>21.3f}{real:>7.3f}", end="")
        print(f"{loss:>20.1f}{error[rows.index].mean():>6.1f}")


# [end main]


if __name__ == "__main__":
    main()
