"""A service is started once, serves many lessons, and ends with the last of them."""

import re
import signal
import time

import pytest

from tests.book import ANYWHERE, HANGS

ECHO = '''\
"""A service that says what it is asked."""

import socket
import subprocess
import sys
import time
from pathlib import Path

from opsbook.errors import OpsbookError

PORTS = (7777,)
SIMULATED = ""
SERVER = """
import os, socketserver
class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        said = self.rfile.readline().strip().decode()
        if said == "end":
            os._exit(0)
        here = self.client_address[0]
        self.wfile.write(f"{said} to {os.getpid()} from {here}\\\\n".encode())
socketserver.ThreadingTCPServer(("127.0.0.1", 7777), Handler).serve_forever()
"""


def prepare():
    return (Path(__file__).parent,)


def versions():
    return {"echo": "1.2"}


def start():
    if Path("/tmp/refuse").exists() or REFUSES:
        raise OpsbookError("no reason")
    server = subprocess.Popen([sys.executable, "-c", SERVER, "MARK"])
    while True:
        try:
            socket.create_connection(("127.0.0.1", 7777)).close()
            return [server]
        except OSError:
            time.sleep(0.02)


def welcome(guest, address):
    return {"for/guest": f"{guest} {address}\\n"}


def farewell(guest, address):
    return [f"a thing of {guest}"] if guest.startswith("untidy") else []


REFUSES = False
'''
SAY = "exec 3<>/dev/tcp/127.0.0.1/7777; echo {} >&3; cat <&3\n"


@pytest.fixture
def served(book):
    """Return a book whose lessons share a service, and the mark of its processes."""
    mark = f"mark-{book.temporary.name}"
    book.write("opsbook/services/echo.py", ECHO.replace("MARK", mark))
    book.settings(".", 'services = ["echo"]')
    (book.temporary / "cache").mkdir()
    return book


def home(book) -> dict[str, str]:
    return {"XDG_CACHE_HOME": str(book.temporary / "cache")}


def nothing_is_left(book, running, killed=False) -> None:
    end = time.monotonic() + 5
    cache = book.temporary / "cache" / "opsbook"
    while True:
        left = running(book.temporary.name)
        places = book.temporary.glob("opsbook-*")
        left += [f.name for f in places if not killed or (f / "socket").exists()]
        left += [f.name for f in cache.glob("echo-*")]
        if not left or time.monotonic() > end:
            break
        time.sleep(0.05)
    assert left == []


@ANYWHERE
def test_a_lesson_reaches_the_service_and_gets_its_files(served, running):
    served.lesson("a_lesson.sh", f"{SAY.format('hello')}cat ~/for/guest")
    said = served.must("run", "a_lesson", **home(served))
    pattern = r"hello to \d+ from 127.1.0.1\na-lesson 127.1.0.1\n"
    assert re.fullmatch(pattern, said)
    nothing_is_left(served, running)


def test_a_python_lesson_holds_no_connection_to_the_service(served):
    text = "import os\n\nprint(sorted(map(int, os.listdir('/proc/self/fd')))[:-1])"
    served.lesson("a.py", text)
    assert served.must("run", "a.py", **home(served)) == "[0, 1, 2]\n"


def test_the_record_names_the_version_of_the_service(served):
    settings = 'services = ["echo"]\ntools = ["echo"]'
    served.settings(".", settings)
    served.lesson("a.sh", "echo a")
    assert "echo is named under tools" in served.do("record", **home(served)).stderr
    served.lesson("a.sh", "command -v pytest >a")  # a client, if it were one
    served.must("record", **home(served))
    tools = served.record_of(".")["a.sh"]["tools"]
    assert list(tools) == ["echo", "pytest", "Python"]
    assert tools["echo"] == "1.2"


def test_commands_at_the_same_time_share_one(served, running):
    served.lesson("a.sh", f"sleep 1\n{SAY.format('a')}")
    served.lesson("b.sh", f"sleep 1\n{SAY.format('b')}")
    started = [served.start("run", name, **home(served)) for name in "ab"]
    said = [process.communicate(timeout=HANGS)[0].split() for process in started]
    assert [words[0] for words in said] == ["a", "b"]
    assert said[0][2] == said[1][2]
    assert said[0][4] != said[1][4]
    nothing_is_left(served, running)


def test_it_can_be_kept_running(served, running):
    served.lesson("a.sh", f"{SAY.format('a')}")
    keeper = served.start("service", "echo", **home(served))
    assert keeper.stdout.readline().startswith("echo is running (echo 1.2)")
    first, second = (served.must("run", "a", **home(served)) for _ in "ab")
    assert first.split()[2] == second.split()[2]
    keeper.send_signal(signal.SIGINT)
    keeper.communicate(timeout=HANGS)
    nothing_is_left(served, running)


def test_what_a_lesson_leaves_behind_is_told(served):
    served.lesson("untidy.sh", "echo done")
    done = served.do("record", **home(served))
    assert done.returncode == 1
    message = "left behind or changed, outside what is its own: a thing of untidy"
    assert f"snippets/untidy.sh: {message}" in done.stderr
    done = served.do("run", "untidy", **home(served))
    assert done.stderr == "left behind or changed: a thing of untidy\n"


def test_a_lesson_that_fails_says_so_first(served):
    served.lesson("untidy.sh", "false")
    done = served.do("record", **home(served))
    assert "untidy.sh: ended with exit status 1, not 0" in done.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("seconds", [0.3, 3])
def test_it_ends_with_the_command(served, running, number, seconds):
    served.lesson("a.sh", "sleep 100")
    process = served.start("run", "a", **home(served))
    time.sleep(seconds)
    process.send_signal(number)
    process.communicate(timeout=HANGS)
    # A command that was killed cannot take the folder of its lesson away.
    nothing_is_left(served, running, killed=number == signal.SIGKILL)


def test_a_service_that_does_not_start_is_one_line(served, running):
    file = served.root / "opsbook/services/echo.py"
    file.write_text(file.read_text().replace("REFUSES = False", "REFUSES = True"))
    served.lesson("a.sh", "echo a")
    done = served.do("run", "a", **home(served))
    assert done.returncode == 1
    assert done.stderr == "Error: the service echo did not start: no reason\n"
    nothing_is_left(served, running)


def test_a_service_that_breaks_ends(served, running):
    served.lesson("a.sh", "echo end >/dev/tcp/127.0.0.1/7777; sleep 1")
    served.lesson("b.sh", "echo b")
    done = served.do("record", "a", "b", **home(served))
    assert "the service echo: it has ended" in done.stderr
    nothing_is_left(served, running)


def test_an_unknown_service_is_refused(book):
    book.lesson("a.sh", "echo a")
    book.settings(".", 'services = ["ecko"]')
    done = book.do("list")
    message = "snippets/lessons.toml:1: services cannot be 'ecko'; known: kubernetes\n"
    assert done.stderr == f"Error: {message}"
