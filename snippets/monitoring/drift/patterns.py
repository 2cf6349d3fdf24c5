"""Abrupt, gradual, periodic: three changes in time, each in one year of flights."""

from figures import LIGHT, panels, save
from year import load_year


# [start main]
def main() -> None:
    """Draw one column a panel, and print where it changes."""
    flights = load_year()
    days = flights.groupby("date")
    figure, (abrupt, gradual, periodic) = panels(3, 2.3)

    newark = flights[(flights["carrier"] == "VX") & (flights["origin"] == "EWR")]
    counts = newark.groupby("date").size().reindex(days.groups, fill_value=0)
    first = counts.index[counts.gt(0)][0]
    print(f"first flight of VX from Newark: {first:%d %B}; {counts.max()} a day later")

    weeks = days["distance"].mean().rolling(7).mean()
    march, august = weeks["2013-03-01"], weeks["2013-08-01"]
    print(f"mean distance: {march:.0f} miles in March, {august:.0f} in August")

    hours = flights.groupby("hour")["dep_delay"].mean()
    print(f"mean delay: {hours[6]:.0f} min at 6 o'clock, {hours[19]:.0f} min at 19")
# [end main]
    style = {"color": LIGHT["blue"]}
    numbers = range(1, len(counts) + 1)
    abrupt.step(numbers, counts, **style)
    abrupt.set(title="Abrupt: VX starts at Newark", ylabel="Flights a day")
    gradual.plot(numbers, weeks, **style)
    gradual.set(title="Gradual: mean distance of a week, in miles")
    july = flights[flights["date"].between("2013-07-15", "2013-07-18")]
    daytime = july[july["hour"].between(6, 21)]
    for number, (_, day) in enumerate(daytime.groupby("date")):
        delays = day.groupby("hour")["dep_delay"].mean()
        periodic.plot(delays.index + 24 * number, delays, **style)
    periodic.set(title="Periodic: each day again", ylabel="Delay (min)")
    periodic.set(xlabel="Hours since 15 July", xticks=range(0, 97, 24))
    for axes in (abrupt, gradual):
        axes.set(xlabel="Day of 2013")
    save(figure)


if __name__ == "__main__":
    main()
