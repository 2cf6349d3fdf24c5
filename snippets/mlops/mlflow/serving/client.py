"""Ask the server for predictions: bounded in time, repeated where that is safe."""

import pandas as pd
import requests
from flights import FEATURES, load
from requests.adapters import HTTPAdapter
from urllib3.util import Retry


# [start client]
class Scorer:
    """A client of one scoring server that keeps its connection."""

    def __init__(self, url: str, seconds: float = 10.0, retries: int = 3) -> None:
        """Wait *seconds* for an answer, and ask up to *retries* times more."""
        again = Retry(
            retries,
            read=0,
            status_forcelist=[502, 503],
            allowed_methods=["POST"],
            backoff_factor=0.5,
        )
        self.url, self.seconds = f"{url}/invocations", seconds
        self.session = requests.Session()
        self.session.mount("http://", HTTPAdapter(max_retries=again))

    def __call__(self, flights: pd.DataFrame) -> pd.DataFrame:
        """Return one row of predictions for each flight."""
        body = {"dataframe_split": flights.to_dict(orient="split", index=False)}
        answer = self.session.post(self.url, json=body, timeout=self.seconds)
        if answer.status_code == requests.codes.bad_request:
            raise ValueError(answer.json()["message"])
        answer.raise_for_status()
        return pd.DataFrame(answer.json()["predictions"], index=flights.index)


# [end client]
# [start use]
if __name__ == "__main__":
    scorer = Scorer("http://127.0.0.1:5000")
    flights = load(month=2)[FEATURES].head(3)
    print(flights.join(scorer(flights)))
    try:
        scorer(flights.drop(columns="hour"))
    except ValueError as error:
        print(str(error).splitlines()[-1].partition("Error: ")[2])
# [end use]
