"""A witness on this computer: the newest entries it saw of each database's log, kept outside the databases."""

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from platformdirs import user_data_path

from app.domain.errors import UserError
from app.domain.ledger import Head
from app.domain.revisions import read_time, time_text
from app.domain.texts import line, says_something
from app.domain.witnesses import Continuity, Finding, Seen
from app.store.files import write_whole
from app.store.heads import Heads, heads_of

_FORMAT = 1
_MOST_FILES, _MOST_SEEN = 200, 16
# The first entry of a log says how the database is built, which is the same in many; the second is its own.
_OWN_ENTRY = 2


@dataclass(frozen=True, slots=True)
class _Record:
    """What is kept of the database at a path; `origin` is the hash of its log's first own entry, `seen` newest first.

    `accepted` are the times when somebody took another history for the right one, with their reasons.
    """

    path: str
    origin: str = ""
    seen: tuple[Seen, ...] = ()
    verified: str = ""
    accepted: tuple[dict[str, Any], ...] = ()


class Witnesses:
    """All that this user's programs saw; what is damaged counts as never seen. Fit for a worker thread."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or user_data_path("remediary", appauthor=False) / "witnesses"

    def look(self, database: Path) -> Finding:
        """Whether the history in a file goes on from what was seen of it, there or elsewhere on this computer."""
        path = _real(database)
        with heads_of(path) as heads:
            now, origin = heads.newest(), _origin(heads)
            own = self._read(path)
            if own.seen:
                return _compared(own, origin, heads, Finding(Continuity.NEW, path, now))
            others = (one for one in self._records() if origin and one.origin == origin and one.seen)
            other = max(others, key=lambda one: one.seen[0].head.n, default=None)
            if other is None:
                return Finding(Continuity.NEW, path, now)
            return _compared(other, origin, heads, Finding(Continuity.NEW, path, now, elsewhere=Path(other.path)))

    def remember(self, database: Path, now: datetime) -> Finding:
        """Keeps the newest entry, unless the history is in doubt; of a day only the last one is kept."""
        path, found = _real(database), self.look(database)
        if found.is_doubtful and found.elsewhere is None:
            return found
        with heads_of(path) as heads:
            kept, newest, origin = self._read(path), heads.newest(), _origin(heads)
        if origin and (not kept.seen or kept.seen[0].head != newest):
            before = [one for one in kept.seen if one.at.date() != now.date() or one.head.n > newest.n]
            seen = (Seen(newest, now), *before)[:_MOST_SEEN]
            self._write(replace(kept, origin=origin, seen=seen))
        return found

    def begin(self, database: Path, now: datetime) -> None:
        """Starts anew with a file that was just made, whatever lay under its name, or has the same beginning."""
        path = _real(database)
        with heads_of(path) as heads:
            record = _Record(str(path), _origin(heads), (Seen(heads.newest(), now),))
        self._write(record)

    def accept(self, database: Path, reason: str, author: str, now: datetime) -> None:
        """Takes the history as it is now for the right one; the reason is kept, and has to say something."""
        if not says_something(reason):
            raise UserError("Say why this is the right history: the reason is kept on this computer.")
        path = _real(database)
        with heads_of(path) as heads:
            kept, newest, origin = self._read(path), heads.newest(), _origin(heads)
            held = [one for one in kept.seen if heads.held(one.head) is not None]
        told = {
            "before": _head_json(kept.seen[0].head) if kept.seen else None,
            "after": _head_json(newest),
            "reason": line(reason),
            "author": line(author),
            "at": time_text(now),
        }
        accepted = (*kept.accepted, told)
        self._write(replace(kept, origin=origin, seen=(Seen(newest, now), *held)[:_MOST_SEEN], accepted=accepted))

    def tell_restored(self, database: Path, source: Path, now: datetime) -> None:
        """Takes what our own restore has put in place for the right history, where another one was seen there."""
        if self._read(_real(database)).seen:
            self.accept(database, f"Restored from {source.name}", "", now)

    def was_verified(self, database: Path, now: datetime) -> bool:
        """True where the database was verified on this computer on the same day (UTC)."""
        return self._read(_real(database)).verified[:10] == time_text(now)[:10]

    def tell_verified(self, database: Path, now: datetime) -> None:
        """Keeps that the database was verified, whatever came of it."""
        self._write(replace(self._read(_real(database)), verified=time_text(now)))

    def _place(self, path: str) -> Path:
        return self._folder / f"{hashlib.sha256(os.fsencode(path)).hexdigest()[:32]}.json"

    def _read(self, path: Path) -> _Record:
        found = _read_record(self._place(str(path)))
        return found if found is not None and found.path == str(path) else _Record(str(path))

    def _records(self) -> Iterator[_Record]:
        return (found for file in sorted(self._folder.glob("*.json")) if (found := _read_record(file)) is not None)

    def _write(self, record: _Record) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise UserError(
                "What was seen of the history can't be kept in {folder} ({why}).",
                folder=self._folder,
                why=str(error.strerror),
            ) from error
        content = {
            "format": _FORMAT,
            "database": record.path,
            "origin": record.origin,
            "seen": [{**_head_json(one.head), "at": time_text(one.at)} for one in record.seen],
            "verified": record.verified,
            "accepted": list(record.accepted),
        }
        # Escaped, because a path can hold bytes that are no text.
        write_whole(self._place(record.path), json.dumps(content, indent=1).encode("ascii"))
        self._sweep()

    def _sweep(self) -> None:
        """Lets go of the databases that were opened longest ago."""
        files = list(self._folder.glob("*.json"))
        if len(files) > _MOST_FILES:
            with contextlib.suppress(OSError):  # another window sweeps as well
                for file in sorted(files, key=lambda one: one.stat().st_mtime)[: len(files) - _MOST_FILES]:
                    file.unlink(missing_ok=True)


def _compared(record: _Record, origin: str, heads: Heads, found: Finding) -> Finding:
    seen = record.seen[0]
    if heads.held(seen.head) is not None:
        return replace(found, continuity=Continuity.CONTINUES, seen=seen, common=seen, elsewhere=None)
    common = next((one for one in record.seen if heads.held(one.head) is not None), None)
    is_older = found.now.n < seen.head.n and (common is not None or origin in (record.origin, ""))
    return replace(
        found, continuity=Continuity.OLDER if is_older else Continuity.OTHER, seen=seen, common=common
    )  # fmt: skip


def _origin(heads: Heads) -> str:
    """What tells a database from others; empty as long as nothing was written into it."""
    own = heads.at(_OWN_ENTRY)
    return own.hash if own is not None else ""


def _real(database: Path) -> Path:
    return Path(os.path.realpath(database))


def _head_json(head: Head) -> dict[str, Any]:
    return {"n": head.n, "hash": head.hash}


def _read_record(file: Path) -> _Record | None:
    """What a file tells; None where it can't be read, or is none of ours."""
    try:
        content: Any = json.loads(file.read_text("ascii"))
        if content["format"] != _FORMAT:
            return None
        return _Record(
            str(content["database"]),
            str(content["origin"]),
            _seen(content["seen"]),
            str(content["verified"]),
            tuple(dict(one) for one in content["accepted"]),
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _seen(entries: Sequence[Any]) -> tuple[Seen, ...]:
    return tuple(Seen(Head(int(one["n"]), str(one["hash"])), read_time(str(one["at"]))) for one in entries)
