"""List what the team's work left in PostgreSQL and in the bucket."""

import re

import boto3
import psycopg

DATABASE = "postgresql://mlflow:of-the-server@127.0.0.1/mlflow"
STORE = {
    "endpoint_url": "http://127.0.0.1:8333",
    "aws_access_key_id": "mlflow",
    "aws_secret_access_key": "of-the-server",
}


def short(text: str) -> str:
    """Return *text* with each long identifier shortened to ``ID``."""
    return re.sub("(m-)?[0-9a-f]{32}", "ID", text)


# [start rows]
def rows(table: str, *columns: str) -> None:
    """Print what the backend store holds in *columns* of *table*."""
    with psycopg.connect(DATABASE) as connection:
        found = connection.execute(f"SELECT {', '.join(columns)} FROM {table}")
        for row in found:
            print(f"{table}:", short(" ".join(map(str, row))))


# [end rows]


# [start objects]
def objects(bucket: str) -> None:
    """Print the key of each object in *bucket*."""
    for found in boto3.client("s3", **STORE).list_objects_v2(Bucket=bucket)["Contents"]:
        print(f"{bucket}:", short(found["Key"]))


# [end objects]


# [start main]
if __name__ == "__main__":
    rows("experiments", "name", "artifact_location")
    rows("runs", "name", "status", "artifact_uri")
    rows("params", "key", "value")
    rows("metrics", "key", "round(value::numeric, 2)")
    rows("model_versions", "name", "version", "storage_location")
    objects("mlflow")
# [end main]
