"""Bytes from outside on their way into the database: hashed once, then read again piece by piece, never held whole."""

import hashlib
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import StoppedError, UserError
from app.domain.evidence import MOST_BYTES
from app.domain.previews import START_BYTES
from app.store.schema import PIECE_BYTES

Progress = Callable[[int, int], object]
Cancelled = Callable[[], bool]
MOST_FILES = 200
# Opening a pipe would else wait for somebody to write into it.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Watch:
    """Who wants to know how far long work is, in bytes done of all, and may stop it between two pieces."""

    def __init__(self, progress: Progress | None = None, cancelled: Cancelled | None = None) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._done = self._total = 0

    def expect(self, size: int) -> None:
        """So many bytes more are to be worked through, each of them twice: hashed, then kept."""
        self._total += 2 * size

    def advance(self, size: int) -> None:
        """So many bytes more were worked through; a StoppedError where the work is not wanted any more."""
        self._done += size
        if self._cancelled is not None and self._cancelled():
            raise StoppedError("Attaching was stopped, nothing was saved.")
        if self._progress is not None:
            self._progress(min(self._done, self._total), self._total)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A content that was read from beginning to end once; `pieces` reads it again."""

    name: str
    sha256: str
    size: int
    start: bytes
    pieces: Callable[[], Iterator[bytes]]


def from_bytes(name: str, content: bytes) -> Incoming:
    """What is in memory already, such as a picture of the screen."""
    _refuse_size(name, len(content))

    def pieces() -> Iterator[bytes]:
        for start in range(0, len(content), PIECE_BYTES):
            yield content[start : start + PIECE_BYTES]

    return Incoming(name, hashlib.sha256(content).hexdigest(), len(content), content[:START_BYTES], pieces)


@contextmanager
def from_files(paths: Sequence[Path], watch: Watch) -> Iterator[list[Incoming]]:
    """Ordinary files, or what links to such lead to; all stay open, so that each is read again from where it was."""
    if len(paths) > MOST_FILES:
        raise UserError("At most {count} files can be attached at once: take fewer.", count=MOST_FILES)
    with ExitStack() as stack:
        files = [(path, stack.enter_context(_reading(path))) for path in paths]
        for path, file in files:
            size = os.fstat(file.fileno()).st_size
            _refuse_size(path.name, size)
            watch.expect(size)
        yield [_hashed(path, file, watch) for path, file in files]


def _hashed(path: Path, file: BinaryIO, watch: Watch) -> Incoming:
    digest, size, start = hashlib.sha256(), 0, b""
    for piece in _pieces(path, file, watch):
        start = start or piece[:START_BYTES]
        digest.update(piece)
        size += len(piece)
        _refuse_size(path.name, size)
    _refuse_size(path.name, size)

    def again() -> Iterator[bytes]:
        file.seek(0)
        return _pieces(path, file, watch)

    return Incoming(path.name, digest.hexdigest(), size, start, again)


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    try:
        if path.is_dir():
            raise UserError("{path} is a folder: attach its files, or an archive of it.", path=path)
        number = os.open(path, _FLAGS)
    except FileNotFoundError:
        raise UserError("There is no file {path}: check the name.", path=path) from None
    except (OSError, ValueError, RuntimeError) as error:  # also a name that no file can have
        raise _unreadable(path, error) from None
    with os.fdopen(number, "rb", buffering=0) as file:
        if not stat.S_ISREG(os.fstat(number).st_mode):
            raise UserError("{path} is no ordinary file: attach a file.", path=path)
        yield file


def _pieces(path: Path, file: BinaryIO, watch: Watch) -> Iterator[bytes]:
    """Pieces of the same size but for the last."""
    try:
        while piece := _filled(file):
            watch.advance(len(piece))
            yield piece
    except OSError as error:
        raise _unreadable(path, error) from None


def _filled(file: BinaryIO) -> bytes:
    piece = file.read(PIECE_BYTES)
    while 0 < len(piece) < PIECE_BYTES and (more := file.read(PIECE_BYTES - len(piece))):
        piece += more
    return piece


def _unreadable(path: Path, error: Exception) -> UserError:
    why = getattr(error, "strerror", None) or error
    return UserError("{path} can't be read ({why}): check the name and its permissions.", path=path, why=str(why))


def _refuse_size(name: str, size: int) -> None:
    if size > MOST_BYTES:
        raise UserError(
            "{name} is larger than {gigabytes} GB: attach a smaller part of it, or a link to where it lies.",
            name=name[:80],
            gigabytes=MOST_BYTES // 1024**3,
        )
    if not size:
        raise UserError("{name} is empty: attach it when something is in it.", name=name[:80])
