"""Windows that have a database open, each told by a small file beside it that is locked as long as the window lives."""

import contextlib
import json
import os
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from app.domain import texts
from app.domain.presence import Instance
from app.domain.revisions import read_time, time_text
from app.store.locks import Lock

_MOST_BYTES, _MOST_OF_NAME = 4_096, 120
# Readable for colleagues who share the folder.
_MODE = 0o644


class Presence:
    """The note of one window, and those of the others. A folder that takes no note is used without."""

    def __init__(self, database: Path) -> None:
        database = database.resolve()
        self._folder, self._start = database.parent, f".{database.name}.open-"
        self._own: Path | None = None
        self._lock: Lock | None = None

    def enter(self, who: str, at: datetime) -> None:
        """Tells the others that the file is open here."""
        self.leave()
        path = self._folder / f"{self._start}{secrets.token_hex(4)}"
        note = json.dumps({"who": who, "where": _computer(), "since": time_text(at)}).encode("ascii")
        with contextlib.suppress(OSError):
            self._lock, self._own = Lock(path, _MODE), path
            self._lock.write(note)

    def others(self) -> tuple[Instance, ...]:
        """The other windows that have it open, in the order of their coming; what dead ones left is swept away."""
        found = [_read(path) for path in self._notes() if path != self._own and not _is_dead(path)]
        return tuple(sorted(found, key=lambda one: (time_text(one.since) if one.since else "", one.who, one.where)))

    def leave(self) -> None:
        """Takes the note away."""
        if self._lock is not None:
            self._lock.release(remove=True)
        self._own = self._lock = None

    def _notes(self) -> Iterator[Path]:
        with contextlib.suppress(OSError), os.scandir(self._folder) as found:
            for entry in found:
                if entry.name.startswith(self._start) and entry.is_file(follow_symlinks=False):
                    yield Path(entry.path)


def _is_dead(path: Path) -> bool:
    try:
        Lock(path, _MODE).release(remove=True)
    except OSError:  # it lives, or is somebody's whom we can't ask
        return False
    return True


def _read(path: Path) -> Instance:
    try:
        with path.open("rb") as file:
            note = json.loads(file.read(_MOST_BYTES))
        who, where = (texts.line(str(note[name]))[:_MOST_OF_NAME] for name in ("who", "where"))
        since = read_time(str(note["since"])).astimezone(UTC)
        return Instance(who, where, since, where == _computer())
    except (
        OSError,
        ValueError,
        OverflowError,
        KeyError,
        TypeError,
        RecursionError,
    ):  # it is just being written, or no note of ours
        return Instance()


def _computer() -> str:
    name = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    return texts.line(name)[:_MOST_OF_NAME]
