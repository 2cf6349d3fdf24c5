"""Show what everyone on the way between client and server can read."""

import base64

from mlflow.utils.credentials import get_default_host_creds
from mlflow.utils.rest_utils import http_request
from users import URI, acting_as

if __name__ == "__main__":
    with acting_as("admin"):
        path = "/api/2.0/mlflow/experiments/search?max_results=1"
        answer = http_request(get_default_host_creds(URI), path, "GET")
    header = answer.request.headers["Authorization"]
    print(answer.status_code, header)
    print(base64.b64decode(header.removeprefix("Basic ")).decode())
