"""The shim between this process and the C library: compiled when needed, loaded by starting anew, steered from here."""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from enum import IntEnum
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
ROOT = SOURCE.parents[2]


class Fault(IntEnum):
    """What becomes of the chosen call: as the shim's own enumeration."""

    NONE, CRASH, TORN, FULL, ERROR = range(5)


def start_anew_with_it(module: str) -> None:
    """Returns where the shim is loaded; else starts `python -m module` again with it, and never returns."""
    if not sys.platform.startswith("linux"):
        sys.exit("These tests need Linux: they stand between the program and its C library.")
    if "torture" in os.environ.get("LD_PRELOAD", ""):
        return
    # Everything that the program could find in the user's home is kept away from it.
    home = ROOT / "build" / "torture" / "home"
    home.mkdir(parents=True, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("REMEDIARY", "XDG_"))}
    env = {**kept, "LD_PRELOAD": str(_compiled()), "HOME": str(home), "TZ": "UTC", "QT_QPA_PLATFORM": "offscreen"}
    os.execve(sys.executable, [sys.executable, "-m", module, *sys.argv[1:]], env)


def _compiled() -> Path:
    digest = hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    library = ROOT / "build" / "torture" / f"torture-{digest}.so"
    if library.exists():
        return library
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        sys.exit("A C compiler is needed for these tests: install gcc and libc6-dev (make setup does on Debian).")
    library.parent.mkdir(parents=True, exist_ok=True)
    unfinished = library.with_name(f"{library.name}.{os.getpid()}")
    # Hardened headers bring definitions of their own for what the shim defines.
    words = ["-O1", "-U_FORTIFY_SOURCE", "-shared", "-fPIC", "-o", str(unfinished), str(SOURCE), "-ldl", "-lrt"]
    subprocess.run([compiler, *words], check=True)
    unfinished.replace(library)
    return library


@cache
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(None)
    library.torture_count.restype = ctypes.c_long
    library.torture_arm.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_long]
    library.torture_kill_after.argtypes = library.torture_kill_when_hot.argtypes = [ctypes.c_long]
    library.torture_hot_for.restype = ctypes.c_double
    return library


def watch(folder: Path) -> None:
    """From now on, what happens to files in this folder is counted. Only files that are opened later are seen."""
    _library().torture_watch(os.fsencode(folder.resolve()))


def record(file: int) -> None:
    """Every change goes into this file descriptor; -1 ends it."""
    _library().torture_record(file)


def mark(text: str) -> None:
    """Writes a word of our own between the recorded changes."""
    _library().torture_mark(text.encode())


def arm(fault: Fault, number: int = 0, *, of_reads: bool = False) -> None:
    """Lets the call of this number (from 1) fail; `Fault.NONE` heals everything."""
    _library().torture_arm(int(fault), int(of_reads), number)


def calls(*, of_reads: bool = False) -> int:
    """How many calls changed (or read) files since `watch` or `arm`."""
    return int(_library().torture_count(int(of_reads)))


def kill_after(seconds: float) -> None:
    """The kernel sends SIGKILL to this process at that moment from now on."""
    if _library().torture_kill_after(int(seconds * 1e9)):
        raise OSError("No timer could be had.")


def kill_when_hot(seconds: float) -> None:
    """The same, from the moment at which the journal of a database becomes hot."""
    _library().torture_kill_when_hot(int(seconds * 1e9))


def hot_for() -> float:
    """For how many seconds journals were hot since this was asked last."""
    return float(_library().torture_hot_for())
