"""Name the model versions in a database whose files a copy of the bucket lacks."""

from pathlib import Path

import psycopg

DATABASE = "postgresql://mlflow:of-the-server@127.0.0.1/"
QUERY = "SELECT name, version, storage_location FROM model_versions ORDER BY version"


# [start lacking]
def lacking(database: str, bucket: str) -> list[str]:
    """Return the model versions in *database* without an MLmodel file in *bucket*."""
    with psycopg.connect(DATABASE + database) as connection:
        versions = connection.execute(QUERY).fetchall()
    without = []
    for name, version, uri in versions:
        folder = Path(bucket, uri.replace("mlflow-artifacts:/", "artifacts/"))
        if not (folder / "MLmodel").exists():
            without.append(f"{name} {version}")
    print(f"{len(versions)} versions, without files: {without}")
    return without


# [end lacking]


# [start main]
if __name__ == "__main__":
    lacking("mlflow", "copy/bucket")
# [end main]
