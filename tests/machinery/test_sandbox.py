"""A lesson has a place of its own: it reaches nothing outside, and leaves nothing."""

import errno
import os
import signal
import site
import socket
import sysconfig
import tempfile
import time
from pathlib import Path

import pytest

CONNECT = """\
import socket

with socket.socket(socket.{family}) as client:
    client.settimeout(5)
    try:
        client.connect({address!r})
    except OSError as error:
        print(error.strerror)
"""


def run(book, name: str, text: str, **environment: str) -> str:
    """Run one lesson and return what it prints."""
    book.lesson(name, text)
    return book.must("run", name, **environment)


def test_a_public_address_is_out_of_reach(book):
    # 192.0.2.1 is for documentation: nothing answers there, but a network routes to it.
    text = CONNECT.format(family="AF_INET", address=("192.0.2.1", 80))
    assert run(book, "a.py", text) == "Network is unreachable\n"


def test_there_is_only_the_loopback_interface(book):
    text = "import socket\n\nprint([name for _, name in socket.if_nameindex()])"
    assert run(book, "a.py", text) == "['lo']\n"


def test_no_name_is_found_but_localhost(book):
    text = "getent hosts localhost | head -c 3; getent hosts example.org || echo none"
    assert run(book, "a.sh", text) == "::1none\n"


def test_the_servers_of_the_host_are_out_of_reach(book):
    with socket.create_server(("127.0.0.1", 0)) as server:
        text = CONNECT.format(family="AF_INET", address=server.getsockname())
        assert run(book, "a.py", text) == "Connection refused\n"


def test_the_abstract_sockets_of_the_host_are_out_of_reach(book):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0opsbook-{os.getpid()}")
        server.listen()
        text = CONNECT.format(family="AF_UNIX", address=server.getsockname())
        assert run(book, "a.py", text) == "Connection refused\n"


@pytest.mark.parametrize("folder", ["/run", "/tmp", "/dev/shm"])
def test_the_socket_files_of_the_host_are_out_of_reach(book, folder):
    with (
        tempfile.TemporaryDirectory(dir=folder) as place,
        socket.socket(socket.AF_UNIX) as server,
    ):
        server.bind(f"{place}/server")
        server.listen()
        text = CONNECT.format(family="AF_UNIX", address=f"{place}/server")
        assert run(book, "a.py", text) == "No such file or directory\n"


def test_the_environment_is_clean(book):
    book.settings(".", 'environment = { TOLD = "yes" }')
    text = "env | grep -E '^(SECRET|HOME|USER|TOLD|LANG|TZ|PYTHONPATH)=' | sort"
    assert run(book, "a.sh", text, SECRET="1", PYTHONPATH="/etc").splitlines() == [
        "HOME=/tmp/home",
        "LANG=C.UTF-8",
        "PYTHONPATH=",
        "TOLD=yes",
        "TZ=UTC",
        "USER=reader",
    ]


def test_commands_are_found_where_the_settings_say(book):
    book.settings(".", 'bin = ["one/bin"]')
    folders = run(book, "a.sh", "echo $PATH").strip().split(":")
    scripts, package = sysconfig.get_path("scripts"), site.getsitepackages()[0]
    assert folders == [scripts, f"{package}/one/bin", "/usr/bin", "/bin"]


PLACE = {
    "pwd": "/tmp/lesson\n",
    "ls -A": "",
    "ls -A ~": "",
    "ls -A /run /dev/shm": "/dev/shm:\n\n/run:\n",
    "id -un": "reader\n",
    "id -u": "1000\n",
    "hostname": "opsbook\n",
    "cat": "",
    "touch here ~/there /tmp/x && ls": "here\n",
    "grep CapEff /proc/self/status": "CapEff:\t0000000000000000\n",
}


@pytest.mark.parametrize("command", PLACE)
def test_the_place_is(book, command):
    assert run(book, "a.sh", command) == PLACE[command]


@pytest.mark.parametrize("target", ["book", "/usr", "/etc", "/var/tmp", "/root"])
def test_the_rest_cannot_be_written(book, target):
    target = book.root / "opsbook" if target == "book" else target
    text = f'echo x 2>/dev/null >"{target}/opsbook_was_here" || echo refused'
    assert run(book, "a.sh", text) == "refused\n"


def test_a_lesson_cannot_change_itself(book):
    text = "echo true >> /tmp/snippets/a.sh || rm /tmp/snippets/a.sh || echo refused"
    assert run(book, "a.sh", text) == "refused\n"


def test_python_has_no_privileges_either(book):
    text = (
        "import socket\n\ntry:\n    socket.create_server(('127.0.0.1', 80))\n"
        "except PermissionError as error:\n    print(error.errno)"
    )
    assert run(book, "a.py", text) == f"{errno.EACCES}\n"


def test_the_temporary_files_of_the_host_are_hidden(book):
    with tempfile.NamedTemporaryFile(dir="/tmp") as file:
        text = f'test -e "{file.name}" || echo hidden'
        assert run(book, "a.sh", text) == "hidden\n"


def test_a_lesson_sees_its_own_processes_only(book):
    assert run(book, "a.sh", "ps -e -o comm=").splitlines() == ["python", "bash", "ps"]


ENDS = {
    "succeeds": ("echo begun", 0),
    "fails": ("false", 1),
    "hangs": ("sleep 100", 1),
    "is killed": ("kill -9 $$", 137),
    "kills all": ("sh -c 'kill -9 -1'", 137),
    "kills its group": ("kill -9 0", 137),
}


@pytest.mark.parametrize("end", ENDS)
def test_what_a_lesson_started_ends_with_it(book, running, end):
    last, status = ENDS[end]
    mark = f"sleep 8{os.getpid()}"
    started = f"{mark} &\nnohup {mark} &\n(setsid {mark} &) &\nsleep 0.1"
    book.lesson("a.sh", f"{started}\n{last}")
    book.settings(".", '[lessons."a.sh"]\nseconds = 1')
    assert book.do("run", "a").returncode == status
    assert running(mark) == []


def test_a_double_fork_ends_with_the_lesson(book, running):
    mark = f"sleep 7{os.getpid()}"
    fork = "import os\n\nif not os.fork():\n    os.setsid()\n    if not os.fork():\n"
    run(book, "a.py", f"{fork}        os.execvp('sleep', {mark.split()})")
    assert running(mark) == []


def test_two_lessons_can_use_one_port_at_once(book):
    text = (
        "import socket\nimport time\n\n"
        "with socket.create_server(('127.0.0.1', 5000)):\n"
        "    print('listening', flush=True)\n    time.sleep(100)"
    )
    book.lesson("a.py", text)
    both = [book.start("run", "a") for _ in range(2)]
    try:
        assert [one.stdout.readline() for one in both] == ["listening\n"] * 2
        assert [one.poll() for one in both] == [None, None]
    finally:
        for one in both:
            one.terminate()
            one.communicate()


def test_each_lesson_starts_clean_though_the_worker_is_warm(book):
    book.lesson("b/warm.py", "VALUES = []")
    text = (
        "import os\nimport sys\nfrom pathlib import Path\n\n"
        "print('warm' in sys.modules)\n"
        "import warm\n\n"
        "print(warm.VALUES, os.environ.get('LEFT'))\n"
        "print(os.listdir(), os.listdir('/tmp/home'))\n"
        "warm.VALUES.append(1)\nos.environ['LEFT'] = '1'\nPath('left').touch()\n"
        "Path('/tmp/home/left').touch()"
    )
    book.lesson("a/first.py", text)
    book.lesson("a/second.py", text)
    book.settings("a", 'preload = ["warm"]\nimports = ["b"]\nbin = []')
    book.settings(".", "environment = {}")
    book.must("record", "a/first", "a/second")
    expected = "True\n[] None\n[] []\n"
    assert book.read("snippets/a/first.out") == expected
    assert book.read("snippets/a/second.out") == expected


SIGNALS = {
    "kill -9 $$": 137,
    "kill -SEGV $$": 139,
    "exit 3": 3,
    "nothing_of_the_sort": 127,
}


@pytest.mark.parametrize("text", SIGNALS)
def test_the_exit_status_is_that_of_a_shell(book, text):
    book.lesson("a.sh", text)
    assert book.do("run", "a").returncode == SIGNALS[text]


PYTHON = {
    "raise SystemExit": 0,
    "raise SystemExit(3)": 3,
    "raise SystemExit('a message')": 1,
    "raise ValueError": 1,
    "import os; os.kill(os.getpid(), 9)": 137,
    "import os; os.abort()": 134,
    "import os; os._exit(4)": 4,
    "def f(): f()\n\n\nf()": 1,
}


@pytest.mark.parametrize("text", PYTHON)
def test_the_exit_status_is_that_of_python(book, text):
    book.lesson("a.py", text)
    assert book.do("run", "a").returncode == PYTHON[text]


def test_python_says_what_it_would_say_alone(book):
    book.lesson("a.py", "def fail():\n    1 / 0\n\n\nprint('begun')\nfail()")
    done = book.do("run", "a")
    assert done.stdout == "begun\n"
    lines = done.stderr.splitlines()
    assert lines[0] == "Traceback (most recent call last):"
    assert lines[1] == '  File "/tmp/snippets/a.py", line 6, in <module>'
    assert lines[-1] == "ZeroDivisionError: division by zero"
    assert "opsbook" not in done.stderr


def test_what_python_leaves_to_its_end_is_done(book):
    text = (
        "import atexit\nimport threading\nimport time\n\n"
        "atexit.register(print, 'last')\n"
        "threading.Thread(target=lambda: (time.sleep(0.2), print('thread'))).start()\n"
        "print('main')"
    )
    assert run(book, "a.py", text) == "main\nthread\nlast\n"


def test_both_streams_keep_their_order(book):
    lines = "print('one')\nprint('two', file=sys.stderr)\nprint('three')"
    shell = "\nos.system('echo four; echo five >&2')\nprint('six')"
    book.lesson("a.py", f"import os\nimport sys\n\n{lines}{shell}")
    book.lesson("b.sh", "echo one; echo two >&2; python -c 'print(3)'; echo four >&2")
    book.lesson("c.sh", "echo one; echo two >&2")
    both = '[lessons]\n"[ab].*" = { stderr = true }\n'
    both += '"c.sh" = { hides = { two = "it is not the first" } }'
    book.settings(".", both)
    book.must("record")
    assert book.read("snippets/a.out") == "one\ntwo\nthree\nfour\nfive\nsix\n"
    assert book.read("snippets/b.out") == "one\ntwo\n3\nfour\n"
    assert book.read("snippets/c.out") == "one\n"


def test_a_large_output_is_kept_whole(book):
    book.lesson("a.sh", "head -c 10485759 /dev/zero | tr '\\0' x; echo")
    book.must("record")
    assert book.read("snippets/a.out") == "x" * 10485759 + "\n"
    assert book.must("verify", CI="1") == "proved 1, unchanged 0, failed 0\n"


def test_an_output_gets_the_line_end_that_a_terminal_would_add(book):
    book.lesson("a.sh", "printf hello")
    book.must("record")
    assert book.read("snippets/a.out") == "hello\n"


def test_the_program_that_runs_a_lesson_is_not_run_again_with_it(book):
    text = (
        "from opsbook.cli import main\n\nprint('started', flush=True)\n"
        "if __name__ == '__main__':\n    main()\n"
    )
    program = book.root / "program.py"
    program.write_text(text)
    book.lesson("a.py", "print(1)")
    said = book.must("run", "a.py", program=(str(program),))
    assert said == "started\n1\n"


def test_a_module_to_preload_that_cannot_be_imported_is_one_line(book):
    book.lesson("a/one.py", "print(1)")
    book.settings("a", 'preload = ["nothing_of_the_sort"]')
    done = book.do("run", "a/one")
    assert done.stderr == (
        "Error: snippets/a/one.py: cannot preload nothing_of_the_sort: "
        "No module named 'nothing_of_the_sort'\n"
    )
    assert done.returncode == 1


def test_a_lesson_that_is_late_does_not_end_the_worker(book):
    for name, text in {"a": "echo a; sleep 100", "b": "echo b"}.items():
        book.lesson(f"{name}.sh", text)
    book.settings(".", '[lessons."a.sh"]\nseconds = 1')
    done = book.do("record")
    assert done.stdout == "recorded 1, unchanged 0, failed 1\n"
    assert done.stderr == (
        "snippets/a.sh: is still running after 1 s; it was stopped\n"
    )
    assert book.read("snippets/b.out") == "b\n"


def child_of(process: int) -> int:
    return int(Path(f"/proc/{process}/task/{process}/children").read_text())


@pytest.mark.parametrize("generation", [1, 2])
def test_a_worker_that_is_killed_takes_its_lesson_along(book, running, generation):
    mark = f"sleep 9{os.getpid()}"
    book.lesson("a.sh", f"{mark} &\necho begun\nsleep 100")
    with book.start("run", "a") as command:
        assert command.stdout.readline() == "begun\n"
        worker = command.pid
        for _ in range(generation):
            worker = child_of(worker)
        os.kill(worker, signal.SIGKILL)
        said = command.stderr.read()
    message = "the worker that runs the lessons has ended; try it again"
    assert said == f"Error: snippets/a.sh: {message}\n"
    assert command.returncode == 1
    assert running(mark) == []


def test_after_a_worker_that_was_killed_comes_another(book, running):
    mark = f"sleep 6{os.getpid()}"
    book.lesson("a.sh", mark)
    book.lesson("b.sh", "echo b")
    with book.start("record") as command:
        while not running(mark):
            time.sleep(0.05)
        os.kill(child_of(command.pid), signal.SIGKILL)
        assert command.stdout.read() == "recorded 1, unchanged 0, failed 1\n"
    assert book.read("snippets/b.out") == "b\n"


def test_there_are_no_devices_of_the_host(book):
    names = "fd full null ptmx pts random shm stderr stdin stdout tty urandom zero"
    said = run(book, "a.sh", "ls /dev /dev/pts/ && echo x >/dev/null")
    assert said.split() == ["/dev:", *names.split(), "/dev/pts/:", "ptmx"]


def test_a_lesson_opens_a_terminal_of_its_own(book):
    text = "import pty\n\npty.spawn(['tty'])"
    assert run(book, "a.py", text) == "/dev/pts/0\n"


def test_what_one_lesson_does_to_its_output_does_not_reach_the_next(book):
    change = "fcntl.fcntl(1, fcntl.F_SETFL, 0)\nos.fchmod(1, 0)\nprint('first' * 9)"
    book.lesson("a.py", f"import fcntl\nimport os\n\n{change}")
    tell = "print(os.lseek(1, 0, os.SEEK_CUR))\nos.system('echo two > /dev/stdout')"
    book.lesson("b.py", f"import os\n\n{tell}")
    book.must("record")
    assert book.read("snippets/b.out") == "two\n"


def test_the_time_to_preload_is_not_the_lesson_s(book):
    book.lesson("b/slow.py", "import time\n\ntime.sleep(2)")
    book.lesson("a.py", "print(1)")
    slow = 'preload = ["slow"]\nimports = ["b"]\n[lessons."a.py"]\nseconds = 1'
    book.settings(".", slow)
    assert book.must("run", "a") == "1\n"


def test_what_the_caller_ignores_does_not_reach_a_lesson(book):
    book.lesson("a.sh", "umask; grep -E 'SigBlk|SigIgn' /proc/self/status")
    calling = "trap '' HUP INT QUIT TERM CHLD PIPE; umask 077; exec \"$@\""
    said = book.must("run", "a", prefix=("sh", "-c", calling, "sh")).split()
    masks = [int(word, 16) & 0x7FFFFFFF for word in said[2::2]]  # not of real time
    assert (said[0], masks) == ("0022", [0, 0])


def test_python_finds_what_it_would_find_alone(book):
    text = "import sys\n\nprint([p for p in sys.path if p.startswith('/tmp/s')])"
    book.lesson("a/b.py", text)
    book.lesson("c/d.py", "")
    assert book.must("run", "a/b") == "['/tmp/snippets/a']\n"
    book.settings("a", 'imports = ["c"]')
    assert book.must("run", "a/b") == "['/tmp/snippets/a', '/tmp/snippets/c']\n"


def test_a_pipe_that_nobody_reads_ends_its_writer(book):
    text = "yes | head -1; echo ${PIPESTATUS[0]}"
    assert run(book, "a.sh", f"set +o pipefail; {text}") == "y\n141\n"
