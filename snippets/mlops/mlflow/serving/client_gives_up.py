"""What the client says when no server answers."""

import requests
from client import Scorer
from flights import FEATURES, load

# [start ask]
if __name__ == "__main__":
    scorer = Scorer("http://127.0.0.1:5000", retries=2)
    try:
        scorer(load(month=2)[FEATURES].head(1))
    except requests.ConnectionError as error:
        print(type(error.args[0]).__name__)
        print(str(error.args[0].reason).partition(": ")[2])
# [end ask]
