"""Write what each step read and wrote, in the form of OpenLineage; ask what depends."""

import json
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from openlineage.client import OpenLineageClient
from openlineage.client.event_v2 import (
    InputDataset,
    Job,
    OutputDataset,
    Run,
    RunEvent,
    RunState,
)
from openlineage.client.transport.file import FileConfig, FileTransport

# [start emit]
SPACE = "flights"
LOG = Path("lineage.json")


def ran(
    client: OpenLineageClient, job: str, reads: list[str], writes: list[str]
) -> None:
    """Tell that a run of *job* has ended, and which data sets it read and wrote."""
    day = "2013-07-01T10:00:00Z"
    event = RunEvent(
        eventType=RunState.COMPLETE,
        eventTime=day,
        run=Run(runId=str(uuid5(NAMESPACE_URL, f"{job} {day}"))),
        job=Job(namespace=SPACE, name=job),
        inputs=[InputDataset(namespace=SPACE, name=name) for name in reads],
        outputs=[OutputDataset(namespace=SPACE, name=name) for name in writes],
        producer="https://example.com/arrival-delay",
    )
    client.emit(event)
# [end emit]


# [start ask]
def behind(data: str) -> set[str]:
    """Return all that *data* was made from, step by step back."""
    events = [json.loads(line) for line in LOG.read_text("utf-8").splitlines()]
    made = [one for one in events if data in {out["name"] for out in one["outputs"]}]
    direct = {source["name"] for one in made for source in one["inputs"]}
    return direct.union(*map(behind, direct))


if __name__ == "__main__":
    transport = FileTransport(FileConfig(log_file_path=str(LOG), append=True))
    client = OpenLineageClient(transport=transport)
    ran(client, "make-traffic", ["flights.csv"], ["traffic.parquet"])
    ran(client, "read-weather", ["weather.csv"], ["weather.parquet"])
    ran(client, "materialize", ["traffic.parquet", "weather.parquet"], ["online"])
    ran(client, "train", ["traffic.parquet"], ["models:/arrival-delay/1"])
    event = json.loads(LOG.read_text("utf-8").splitlines()[0])
    print(event["eventType"], event["job"]["name"], event["run"]["runId"])
    for data in ("online", "models:/arrival-delay/1"):
        print(data, "<-", sorted(behind(data)))
# [end ask]
