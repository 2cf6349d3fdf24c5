"""The error as a stream: what detectors of River say, and on which days."""

from months import watched
from race import alarms
from river import drift


# [start main]
def main() -> None:
    """Print what the page shows."""
    flights = watched().dropna(subset=["error"]).sort_values("known_at")
    daily = flights["error"].abs().groupby(flights["known_at"].dt.date).mean()
    scaled = (daily - daily[:28].mean()) / daily[:28].std()
    ph = drift.PageHinkley(delta=0.5, threshold=15)  # in standard deviations
    for what, detector, values in [
        ("ADWIN, each flight", drift.ADWIN(), flights["error"].abs()),
        ("ADWIN, daily means", drift.ADWIN(clock=1), daily),
        ("PageHinkley, daily means, scaled", ph, scaled),
    ]:
        found = alarms(detector, values.to_numpy())
        print(f"{what}: {len(found)} alarms")
        if len(found) < 10:
            print("  ", ", ".join(f"{daily.index[day]:%d %b}" for day in found))


# [end main]


if __name__ == "__main__":
    main()
