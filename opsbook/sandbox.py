"""A private place on Linux for one lesson, made of kernel namespaces.

Inside, a lesson is the user ``reader`` (never root). It has its own processes, all of
which end with it; its own network, which has only the loopback interface, so that every
port is free and nothing outside can be reached; its own ``/tmp``; and a file system
that is otherwise read-only, with no devices but those such as ``/dev/null``. It can
read what its user can read; if that is root, it could write the kernel's settings in
``/proc/sys``. See namespaces(7), mount_setattr(2).

Four processes, each the child of the one before: one that calls `fork` and stays
outside; one that closes itself off from writing and calls `start` for each lesson; the
first process of a place, which reaps and ends with it; and the lesson.
"""

import ctypes
import os
import signal
import socket
import struct
import sys
from collections.abc import Callable
from pathlib import Path

from opsbook import ROOT

if sys.platform == "linux":  # elsewhere, this module only tells names
    import fcntl

    _libc = ctypes.CDLL(None, use_errno=True)

HOST = "opsbook"
LESSON = Path("/tmp/lesson")
HOME = Path("/tmp/home")
SNIPPETS = Path("/tmp/snippets")
"""Where lessons see one another; messages name the same path on every machine."""
USER = 1000

CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWIPC = 0x00020000, 0x04000000, 0x08000000
CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = 0x10000000, 0x20000000, 0x40000000
MS_BIND, MS_REC, MS_PRIVATE = 0x1000, 0x4000, 0x40000
MOUNT_ATTR_RDONLY, AT_RECURSIVE, SYS_MOUNT_SETATTR = 1, 0x8000, 442
PR_SET_PDEATHSIG = 1
CAPABILITY_VERSION = 0x20080522
SIOCSIFFLAGS, IFF_UP = 0x8914, 0x1

ETC = {
    "passwd": f"root:x:0:0::/root:/bin/sh\nreader:x:{USER}:{USER}::{HOME}:/bin/bash\n",
    "group": f"root:x:0:\nreader:x:{USER}:\n",
    "hosts": f"127.0.0.1 localhost {HOST}\n::1 localhost\n",
}

DEVICES = ("full", "null", "random", "tty", "urandom", "zero")
DEVICE_LINKS = {
    "fd": "/proc/self/fd",
    "stdin": "/proc/self/fd/0",
    "stdout": "/proc/self/fd/1",
    "stderr": "/proc/self/fd/2",
    "ptmx": "pts/ptmx",
}

FORBIDDING = {
    "kernel.apparmor_restrict_unprivileged_userns": ("1", "0"),
    "kernel.unprivileged_userns_clone": ("0", "1"),
    **{
        f"user.max_{kind}_namespaces": ("0", "10000")
        for kind in ("user", "pid", "mnt", "net", "uts", "ipc")
    },
}
"""Settings of kernels: the value that forbids places, and one that allows them."""
IN_DOCKER = "seccomp=unconfined", "apparmor=unconfined", "systempaths=unconfined"


def advice(settings: Path = Path("/proc/sys")) -> str:
    """Return what to do where the kernel refuses, by what its *settings* say.

    A user namespace has its own: this is for a process that has entered none.
    """
    for name, (forbids, allows) in FORBIDDING.items():
        file = settings / name.replace(".", "/")
        if file.is_file() and file.read_text().strip() == forbids:
            return f"sudo sysctl {name}={allows}"
    options = " ".join(f"--security-opt {one}" for one in IN_DOCKER)
    return f"in a container, docker run {options}"


def refusal(error: OSError) -> str:
    """Return the line that says why there is no place here, and what to do."""
    why = error.strerror or error
    return f"this kernel refuses a place for lessons ({why}): {advice()}"


def trial(workspace: str) -> None:
    """Make a place and end; exit with 1 and say why, if there is none."""
    try:
        process = fork()
        if process:
            sys.exit(wait(process))
        close_off()
        process, faults = start(Path(workspace), {}, lambda: 0)
    except OSError as error:
        sys.exit(error.strerror or str(error))
    wait(process)
    sys.exit(os.read(faults, 1 << 12).decode() or 0)


def fork() -> int:
    """Fork a process that may make places; return its number, and 0 in that process.

    Both enter a user namespace as ``reader``, so there must be one thread; the new one
    has a process table of its own. All places end when it does, and it ends with the
    old one. OSError: the kernel does not allow it.
    """
    uid, gid = os.getuid(), os.getgid()
    _call(_libc.unshare(CLONE_NEWUSER | CLONE_NEWPID), "unshare")
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{USER} {uid} 1")
    Path("/proc/self/gid_map").write_text(f"{USER} {gid} 1")
    child = os.fork()
    if not child:
        die_with_parent()
    return child


def die_with_parent() -> None:
    """Be killed when the parent of this process ends, by whatever end."""
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def close_off() -> None:
    """Make all files read-only for this process, which `fork` has made.

    What all places have in common is done here, once. OSError: the kernel does not
    allow it.
    """
    _call(_libc.unshare(CLONE_NEWNS | CLONE_NEWUTS), "unshare")
    _call(_libc.sethostname(HOST.encode(), len(HOST)), "sethostname")
    _mount("none", "/", None, MS_REC | MS_PRIVATE)
    # In memory, since each file that is made on a disk is dear.
    _mount("tmpfs", "/run", "tmpfs")
    for name, text in ETC.items():
        Path("/run", name).write_text(text)
        _mount(f"/run/{name}", f"/etc/{name}", None, MS_BIND)
    _choose_devices()
    _set_read_only("/", True, AT_RECURSIVE)
    # The input that came from outside is not read-only: its mode could be changed.
    null = os.open("/dev/null", os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)


def _choose_devices() -> None:
    # A device can be written to by its owner, also where the file system is read-only:
    # a disk by root, and a user's other terminals by that user.
    chosen = {name: os.open(f"/dev/{name}", os.O_PATH) for name in DEVICES}
    _mount("tmpfs", "/dev", "tmpfs", 0, "mode=755")
    for name, device in chosen.items():
        Path("/dev", name).touch()
        _mount(f"/proc/self/fd/{device}", f"/dev/{name}", None, MS_BIND)
        os.close(device)
    for name, target in DEVICE_LINKS.items():
        Path("/dev", name).symlink_to(target)
    for name in ("pts", "shm"):
        Path("/dev", name).mkdir()
    _mount("devpts", "/dev/pts", "devpts", 0, "newinstance,ptmxmode=0666,mode=620")


def start(
    workspace: Path,
    keep: dict[Path, Path],
    lesson: Callable[[], int],
    first: Callable[[], list] = list,
) -> tuple[int, int]:
    """Call *lesson* in a new place.

    Return the process that ends with its exit status, and a pipe that says why there
    is no place; it is empty if there is one.

    This process has closed itself off. *workspace* becomes ``/tmp``; what lies under
    the old ``/tmp`` is hidden, and so is the book. *keep* says what is seen there all
    the same: place to folder, neither with links in its name. All that the lesson
    started is killed when it returns, and also when this process dies.
    *first* is called with the place's network and the old files; the sockets that it
    returns stay open until the end, out of the lesson's reach.
    """
    faults, told = os.pipe()
    own = os.open("/proc/self/ns/pid", os.O_RDONLY)
    # A new process table is for the next child alone: the one after gets another.
    _call(_libc.unshare(CLONE_NEWPID), "unshare")
    init = os.fork()
    if not init:
        for one in (own, faults):
            os.close(one)
        status = 1
        try:
            status = _live(workspace, keep, lesson, first, told)
        except BaseException as error:
            why = getattr(error, "strerror", "") or str(error) or repr(error)
            os.write(told, why.encode())
        finally:
            os._exit(status)
    _call(_libc.setns(own, CLONE_NEWPID), "setns")
    for one in (own, told):
        os.close(one)
    return init, faults


def wait(process: int) -> int:
    """Return the exit status of *process*, as a shell gives it.

    Children that end before it are reaped: the first process of a place gets all that
    others leave behind.
    """
    while True:
        pid, status = os.wait()
        if pid == process:
            code = os.waitstatus_to_exitcode(status)
            return code if code >= 0 else 128 - code


def _live(
    workspace: Path,
    keep: dict[Path, Path],
    lesson: Callable[[], int],
    first: Callable[[], list],
    told: int,
) -> int:
    die_with_parent()
    _call(_libc.unshare(CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC), "unshare")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        fcntl.ioctl(probe, SIOCSIFFLAGS, struct.pack("16sh", b"lo", IFF_UP))
    held = first()
    _fill(workspace, keep)
    child = os.fork()
    if not child:
        # So that `kill 0`, too, ends nothing outside.
        os.setsid()
        _drop_capabilities()
        os.chdir(LESSON)
        for one in held:
            one.close()
        os.close(told)
        status = 1
        try:
            status = lesson()
        except BaseException:
            sys.excepthook(*sys.exc_info())
        finally:
            os._exit(status)
    # Nothing that the lesson sends ends it: no other signal has a handler.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return wait(child)


def _fill(workspace: Path, keep: dict[Path, Path]) -> None:
    # What is mounted over a folder cannot be filled with that folder itself.
    hides_book = ROOT not in keep and not ROOT.is_relative_to("/tmp")
    hidden = (Path("/tmp"), ROOT) if hides_book else (Path("/tmp"),)
    doors = [
        (place, os.open(folder, os.O_PATH))
        for place, folder in keep.items()
        if any(map(place.is_relative_to, hidden))
    ]
    _mount(workspace, "/tmp", None, MS_BIND)
    _set_read_only("/tmp", False)
    if hides_book:
        _mount("tmpfs", ROOT, "tmpfs", 0, "mode=755")
    for folder in (LESSON, HOME):
        folder.mkdir(exist_ok=True)
    for path, door in doors:
        path.mkdir(parents=True, exist_ok=True)
        _mount(f"/proc/self/fd/{door}", path, None, MS_BIND | MS_REC)
        os.close(door)
    if hides_book:
        _set_read_only(str(ROOT), True)
    # Sockets of the host's servers lie in /run, and a read-only one can be written to.
    for empty in ("/run", "/dev/shm"):
        _mount("tmpfs", empty, "tmpfs")
    _mount("proc", "/proc", "proc")


def _set_read_only(path: str, on: bool, flags: int = 0) -> None:
    sets, clears = (MOUNT_ATTR_RDONLY, 0) if on else (0, MOUNT_ATTR_RDONLY)
    attributes = struct.pack("QQQQ", sets, clears, 0, 0)
    done = _libc.syscall(
        SYS_MOUNT_SETATTR, -100, path.encode(), flags, attributes, len(attributes)
    )
    _call(done, f"mount_setattr {path}")


def _mount(
    source: Path | str, target: Path | str, kind: str | None, flags=0, options=""
) -> None:
    done = _libc.mount(
        str(source).encode(),
        str(target).encode(),
        kind.encode() if kind else None,
        flags,
        options.encode(),
    )
    _call(done, f"mount {target}")


def _drop_capabilities() -> None:
    # A process that makes a user namespace may do all in it until it calls exec.
    header = struct.pack("Ii", CAPABILITY_VERSION, 0)
    _call(_libc.capset(header, bytes(24)), "capset")


def _call(result: int, what: str) -> None:
    if result:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
