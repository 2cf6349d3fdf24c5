"""How old and how complete a feature table is, and how far serving is from training."""

import pandas as pd


# [start freshness]
def freshness(
    table: pd.DataFrame, keys: list[str], as_of: pd.Timestamp
) -> pd.DataFrame:
    """Return for each of *keys* its newest row at *as_of* and the age of that row.

    *table* has the columns origin and event_timestamp (with a time zone). One row a
    key, in the order of *keys*; columns newest (time) and age_h (hours). A key without
    any row has NaT and NaN: it is never fresh. Rows after *as_of* do not count.
    """
    known = table[table["event_timestamp"] <= as_of]
    newest = known.groupby("origin")["event_timestamp"].max().reindex(keys)
    age = (as_of - newest).dt.total_seconds() / 3600
    return pd.DataFrame({"newest": newest, "age_h": age})
# [end freshness]


# [start completeness]
def completeness(
    table: pd.DataFrame, keys: list[str], hours: pd.DatetimeIndex
) -> pd.DataFrame:
    """Return for each of *keys* which part of *hours* has a row, and the longest gap.

    A row belongs to the hour of its event_timestamp; two rows of an hour count once.
    Columns: rows (0 to 1), gap_h (hours in a row without one), and for each number in
    *table* the share of the *hours* that have a value. ValueError: *hours* is empty.
    """
    if hours.empty:
        raise ValueError("no hours are expected")
    numbers = table.select_dtypes("number").columns
    slot = table["event_timestamp"].dt.floor("h")
    found = table.assign(slot=slot).groupby(["origin", "slot"])[[*numbers]].last()
    report = {}
    for key in keys:
        mine = found[found.index.get_level_values("origin") == key].droplevel("origin")
        there = hours.isin(mine.index)
        missing = pd.Series(~there)
        gap = missing.groupby(missing.eq(False).cumsum()).sum().max()
        values = mine.reindex(hours).notna().mean()
        report[key] = {"rows": there.mean(), "gap_h": int(gap), **values}
    return pd.DataFrame.from_dict(report, orient="index")
# [end completeness]


# [start skew]
def skew(
    training: pd.DataFrame, serving: pd.DataFrame, features: list[str]
) -> pd.DataFrame:
    """Return for each of *features* how often and how far serving is from training.

    Both tables have flight_id, once a flight, and the *features* as numbers. Rows are
    matched by flight_id; one that is in one table only is left out. Columns: differ
    (the share of the rows, 0 to 1; two NaN are equal, one NaN is not), one_nan (share),
    and mean_gap (mean absolute difference where both have a value, in the feature's
    unit). ValueError: no flight is in both. MergeError: a flight is there twice.
    """
    columns = ["flight_id", *features]
    both = training[columns].merge(
        serving[columns], on="flight_id", suffixes=("", "_served"), validate="1:1"
    )
    if both.empty:
        raise ValueError("no flight is in both tables")
    report = {}
    for name in features:
        ours, served = both[name].astype(float), both[f"{name}_served"].astype(float)
        one_nan = ours.isna() ^ served.isna()
        gap = (ours - served).abs()
        differ = one_nan | (gap > 1e-9)
        report[name] = [differ.mean(), one_nan.mean(), gap.mean()]
    columns = ["differ", "one_nan", "mean_gap"]
    return pd.DataFrame.from_dict(report, orient="index", columns=columns)
# [end skew]
