"""A registry that only checks passwords, and after three wrong ones makes you wait."""

import ssl
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

RIGHT = "Basic bWU6bmV3LXRva2Vu"
wrong: list[float] = []


# [start registry]
class Registry(BaseHTTPRequestHandler):
    """Answers every request by its Authorization header."""

    def do_GET(self) -> None:
        """Answer 200, 401, or 429 for two seconds after the third wrong one."""
        sent = self.headers.get("Authorization")
        late = [t for t in wrong if time.monotonic() - t < 2]
        status = 429 if len(late) >= 3 else 200 if sent == RIGHT else 401
        if status == 401 and sent:
            wrong.append(time.monotonic())
        self.send_response(status)
        self.send_header("WWW-Authenticate", 'Basic realm="example"')
        self.send_header("Content-Length", "0")
        self.end_headers()
# [end registry]


if __name__ == "__main__":
    # As its web page would show them: a token from long ago, and one that is valid.
    Path("old").write_text("old-token")
    Path("new").write_text("new-token")
    server = HTTPServer(("127.0.0.1", 5000), Registry)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain("cert.pem", "key.pem")
    server.socket = tls.wrap_socket(server.socket, server_side=True)
    server.serve_forever()
