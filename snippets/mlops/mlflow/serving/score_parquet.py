"""Send a whole month as Parquet."""

from io import BytesIO
from urllib.request import Request, urlopen

from flights import FEATURES, load

# [start send]
if __name__ == "__main__":
    body = BytesIO()
    load(month=2)[FEATURES].to_parquet(body)
    request = Request(
        "http://127.0.0.1:5000/invocations",
        data=body.getvalue(),
        headers={"Content-Type": "application/vnd.apache.parquet"},
    )
    with urlopen(request, timeout=60) as answer:
        print(answer.status, answer.read().count(b"minutes"), "predictions")
# [end send]
