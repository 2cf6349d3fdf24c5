"""Copy a bucket to a folder, and a folder to a bucket."""

from pathlib import Path

import boto3

S3 = boto3.client(
    "s3",
    endpoint_url="http://127.0.0.1:8333",
    aws_access_key_id="mlflow",
    aws_secret_access_key="of-the-server",
)


# [start copy]
def keys(bucket: str) -> list[str]:
    """Return the key of every object in *bucket*, however many there are."""
    pages = S3.get_paginator("list_objects_v2").paginate(Bucket=bucket)
    return [found["Key"] for page in pages for found in page.get("Contents", [])]


def save(bucket: str, folder: str) -> int:
    """Copy *bucket* into *folder*; return the number of objects."""
    found = keys(bucket)
    for key in found:
        file = Path(folder, key)
        file.parent.mkdir(parents=True, exist_ok=True)
        S3.download_file(bucket, key, str(file))
    return len(found)


def restore(folder: str, bucket: str) -> int:
    """Copy *folder* into *bucket*, made if need be; return the number of objects."""
    if bucket not in [found["Name"] for found in S3.list_buckets()["Buckets"]]:
        S3.create_bucket(Bucket=bucket)
    for file in (found for found in Path(folder).rglob("*") if found.is_file()):
        S3.upload_file(str(file), bucket, file.relative_to(folder).as_posix())
    return len(keys(bucket))


# [end copy]


def empty(bucket: str) -> None:
    """Delete every object in *bucket*."""
    for key in keys(bucket):
        S3.delete_object(Bucket=bucket, Key=key)


# [start main]
if __name__ == "__main__":
    for number in range(1200):
        S3.put_object(Bucket="mlflow", Key=f"artifacts/{number}", Body=b"x")
    print("saved:", save("mlflow", "copy"))
    print("restored:", restore("copy", "restored"))
# [end main]
