"""Compare the server's version with the client's."""

from urllib.request import urlopen

import mlflow

if __name__ == "__main__":
    with urlopen(f"{mlflow.get_tracking_uri()}/version") as answer:
        server = answer.read().decode()
    print("server and client have one version:", server == mlflow.__version__)
