"""What is predicted wrongly until the labels tell, by how late they come."""

from flights import FEATURES, TARGET, load, train
from year import load_year


# [start main]
def main() -> None:
    """Score October and later with a model of September; labels come some days late."""
    model = train(load(9))
    flights = load_year().query("date >= '2013-10-01'")
    error = flights[TARGET] - model.predict(flights[FEATURES].astype(float))
    days = (flights["date"] - flights["date"].min()).dt.days
    for lag in (1, 7, 30):
        # An alarm needs a week of labels, and the first of them come after the lag.
        served = days < lag + 7
        print(f"labels {lag:2} days late: {served.sum():5} predictions served,"
              f" {error[served].mean():.1f} min too low on average")
# [end main]


if __name__ == "__main__":
    main()
