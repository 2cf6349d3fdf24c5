"""Have the server report each move of an alias, and check who signed the report."""

import base64
import hashlib
import hmac
import json
from http.server import BaseHTTPRequestHandler, HTTPServer

import mlflow
from register import NAME

SECRET = "shared-with-the-server"


# [start receive]
class Receiver(BaseHTTPRequestHandler):
    """Print each event whose signature is right; refuse the others."""

    def do_POST(self) -> None:
        """Take one event."""
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        delivery = self.headers["X-MLflow-Delivery-Id"]
        text = f"{delivery}.{self.headers['X-MLflow-Timestamp']}.{body}".encode()
        digest = hmac.new(SECRET.encode(), text, hashlib.sha256).digest()
        right = "v1," + base64.b64encode(digest).decode()
        known = hmac.compare_digest(self.headers["X-MLflow-Signature"], right)
        self.send_response(200 if known else 401)
        self.end_headers()
        if known:
            event = json.loads(body)
            print(event["entity"], event["action"], event["data"])

    def log_message(self, *_: object) -> None:
        """Write no line of its own for a request."""
# [end receive]


# [start main]
if __name__ == "__main__":
    client = mlflow.MlflowClient()
    client.create_webhook(
        name="alias-moves",
        url="http://127.0.0.1:8080/",
        events=["model_version_alias.created", "model_version_alias.deleted"],
        secret=SECRET,
    )
    receiver = HTTPServer(("127.0.0.1", 8080), Receiver)
    for version in (1, 2):
        client.set_registered_model_alias(NAME, "champion", version)
        receiver.handle_request()
    client.delete_registered_model_alias(NAME, "champion")
    receiver.handle_request()
# [end main]
