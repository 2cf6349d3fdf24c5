"""Rules for the daily error, counted on nine months of real flights."""

import pandas as pd
from departures import departures
from flights import FEATURES, TARGET, train


# [start rules]
def begins(bad: pd.Series) -> pd.Series:
    """Return the days on which something bad begins: one call, not one each day."""
    return bad & ~bad.shift(fill_value=False)


def rules(daily: pd.Series, limit: float) -> dict[str, pd.Series]:
    """Return, for each rule, on which days somebody is called."""
    above = daily > limit
    return {
        "each day above": above,
        "the first day above": begins(above),
        "two days above": begins(above.rolling(2).sum() == 2),
        "three days above": begins(above.rolling(3).sum() == 3),
        "mean of 7 days above": begins(daily.rolling(7).mean() > limit),
        "mean of 28 days above": begins(daily.rolling(28).mean() > limit),
    }


# [end rules]


# [start main]
def main() -> None:
    """Print what the page shows."""
    year = departures().dropna(subset=[TARGET])
    model = train(year[year["month"] <= 2])
    error = (model.predict(year[FEATURES]) - year[TARGET]).abs()
    limit = error[year["month"] == 3].mean() * 1.1
    watched = year["month"] > 3
    local = year["departed_at"].dt.tz_convert("America/New_York").dt.date
    daily = error[watched].groupby(local[watched]).mean()
    daily.index = pd.to_datetime(daily.index)
    print(f"limit {limit:.1f} minutes, {len(daily)} days from April to December")
    for what, calls in rules(daily, limit).items():
        of_month = calls.groupby(calls.index.month).sum()
        print(f"{what:<22}{calls.sum():>4} calls, by month {of_month.to_list()}")


# [end main]


if __name__ == "__main__":
    main()
