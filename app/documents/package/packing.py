"""Writing the archive: the same members give the same bytes, and no member is ever held whole."""

import hashlib
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from queue import Full, Queue
from threading import Event, Thread
from typing import IO

from app.documents.package.checking.reading import SIGNATURE, SUMS

# Compressed bytes differ between versions of zlib, so members are stored.
_UNIX, _PLAIN_FILE = 3, 0o100644 << 16
_EARLIEST, _LATEST = datetime(1980, 1, 1, tzinfo=UTC), datetime(2107, 12, 31, tzinfo=UTC)
# So many pieces are read ahead, while those before them are written.
_AHEAD, _LOOK_SECONDS = 4, 0.1
_LARGE = 1024 * 1024 * 1024


class Packing:
    """An archive in the making. `tick` is told how many bytes were added, and may raise to stop it."""

    def __init__(self, archive: zipfile.ZipFile, at: datetime, tick: Callable[[int], None]) -> None:
        self._archive, self._tick = archive, tick
        moment = min(max(at.astimezone(UTC), _EARLIEST), _LATEST)
        self._time = moment.timetuple()[:6]
        self._sums: dict[str, str] = {}
        self._last = ""

    def add(self, name: str, content: bytes) -> None:
        """Adds a file; names come in their order."""
        self.add_pieces(name, (content,), len(content))

    def add_pieces(self, name: str, pieces: Iterable[bytes], size: int, sha256: str = "") -> None:
        """As `add`, of a size in bytes that need not be exact; pieces whose hash is known are not hashed again."""
        assert name > self._last, name
        self._last = name
        digest = hashlib.sha256()
        with self._archive.open(self._info(name, size), "w", force_zip64=size > _LARGE) as member:
            for piece in pieces:
                if not sha256:
                    digest.update(piece)
                member.write(piece)
                self._tick(len(piece))
        self._sums[name] = sha256 or digest.hexdigest()

    def finish(self, sign: Callable[[bytes], bytes | None]) -> None:
        """Adds the list of all hashes, and what `sign` makes of it, if anything."""
        listed = "".join(f"{digest}  {name}\n" for name, digest in self._sums.items()).encode("ascii")
        self._write(SUMS, listed)
        signature = sign(listed)
        if signature is not None:
            self._write(SIGNATURE, signature)

    def _write(self, name: str, content: bytes) -> None:
        with self._archive.open(self._info(name, len(content)), "w") as member:
            member.write(content)

    def _info(self, name: str, size: int) -> zipfile.ZipInfo:
        info = zipfile.ZipInfo(name, self._time)
        info.create_system, info.external_attr, info.file_size = _UNIX, _PLAIN_FILE, size
        return info


@contextmanager
def packing(target: IO[bytes], at: datetime, tick: Callable[[int], None]) -> Iterator[Packing]:
    """An archive in a file; what was added stands there once the block has ended."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        yield Packing(archive, at, tick)


def ahead(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same pieces, read in a thread of their own while those before them are used."""
    queue, stop = Queue[bytes | BaseException | None](_AHEAD), Event()
    thread = Thread(target=_read, args=(pieces, queue, stop), name="reading ahead", daemon=True)
    thread.start()
    try:
        while (piece := queue.get()) is not None:
            if isinstance(piece, BaseException):
                raise piece
            yield piece
    finally:
        stop.set()
        thread.join()


def _read(pieces: Iterable[bytes], queue: "Queue[bytes | BaseException | None]", stop: Event) -> None:
    try:
        for piece in pieces:
            if not _put(queue, piece, stop):
                return
    except BaseException as error:  # noqa: BLE001 - raised again where the pieces are used
        _put(queue, error, stop)
    else:
        _put(queue, None, stop)


def _put(queue: "Queue[bytes | BaseException | None]", item: bytes | BaseException | None, stop: Event) -> bool:
    while not stop.is_set():
        try:
            queue.put(item, timeout=_LOOK_SECONDS)
        except Full:
            continue
        return True
    return False
