"""The program's own log: starts, versions, and where it failed. It never holds a word of a plan, nor a file's name."""

import contextlib
import os
import sqlite3
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path

from app import __version__

_MOST_BYTES, _MOST_FRAMES, _MOST_CAUSES = 256 * 1024, 60, 8
_PROGRAM = Path(__file__).resolve().parents[1]


def log_path() -> Path:
    """Where it lies; an older part beside it ends with .1."""
    return user_log_path("remediary", appauthor=False) / "remediary.log"


def log_start(what: str) -> None:
    """Notes a start of "window" or of a command by its name, with the versions that may matter."""
    qt = getattr(sys.modules.get("PySide6"), "__version__", "not loaded")
    python = ".".join(map(str, sys.version_info[:3]))
    _write(f"start {what}; Python {python}, SQLite {sqlite3.sqlite_version}, Qt {qt}, {sys.platform}")


def log_mistake(error: BaseException) -> None:
    """Notes a mistake of the program: types and places in the code, but no message, which may quote a plan."""
    _write("\n  ".join(["mistake", *mistake_lines(error)]))


def mistake_lines(error: BaseException) -> Iterator[str]:
    """The error and what caused it, each with where it was raised, the innermost place last."""
    seen: list[BaseException] = []
    found: BaseException | None = error
    while found is not None and found not in seen and len(seen) < _MOST_CAUSES:
        seen.append(found)
        yield ("caused by " if len(seen) > 1 else "") + _kind(found)
        yield from _places(found.__traceback__)
        found = found.__cause__ or (None if found.__suppress_context__ else found.__context__)


def _kind(error: BaseException) -> str:
    """The name of its type, which stands in the code; numbers and names of the system's own are told as well."""
    made = type(error)
    known = [f"{made.__module__}.{made.__qualname__}"]
    if isinstance(error, OSError) and isinstance(error.errno, int):
        known.append(f"errno {error.errno}")
    if isinstance(error, sqlite3.Error):
        known.append(f"code {getattr(error, 'sqlite_errorcode', None)}")
    return ", ".join(known)


def _places(trace: TracebackType | None) -> Iterator[str]:
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"  {_module(code.co_filename)}:{trace.tb_lineno} {code.co_qualname}")
        trace = trace.tb_next
    left_out = len(places) - _MOST_FRAMES
    if left_out > 0:
        half = _MOST_FRAMES // 2
        places[half:-half] = [f"  ({left_out} more)"]
    yield from places


def _module(file: str) -> str:
    """A file of the program by its place in it, any other by its own name: folders may bear people's names."""
    path = Path(file)
    return path.relative_to(_PROGRAM.parent).as_posix() if path.is_relative_to(_PROGRAM) else path.name


def _write(text: str) -> None:
    line = f"{datetime.now(UTC).isoformat(timespec='seconds')} {__version__} {os.getpid()} {text}\n"
    with contextlib.suppress(OSError):  # a log is no reason to fail
        path = log_path()
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.exists() and path.stat().st_size > _MOST_BYTES:
            path.replace(path.with_name(f"{path.name}.1"))
        with path.open("a", encoding="ascii", errors="backslashreplace") as file:
            file.write(line)
