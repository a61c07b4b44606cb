"""Revisions that were read before: they never change, so they are not read again."""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from app.domain.revisions import Revision
from app.store import revisions as revision_store
from app.store import sqlite

# Reading a whole table at once is faster than asking for this many of its rows.
_FEW = 1_000
_MOST_KEPT = 60_000


def revisions(connection: Connection, seqs: Sequence[int], read_all: Callable[[], list[Revision]]) -> list[Revision]:
    """The revisions with these numbers, in this order; `read_all` reads all of them where most are new."""
    # What a wish has written may yet be rolled back, and its numbers be given to others.
    if connection.get_execution_options().get("writes"):
        return read_all()
    known = _known(connection)
    missing = [seq for seq in seqs if seq not in known]
    if len(missing) > _FEW:
        known.update((row.seq, row) for row in read_all())
    elif missing:
        known.update((row.seq, row) for row in revision_store.read_all(connection, missing))
    return [known[seq] for seq in seqs]


def _known(connection: Connection) -> dict[int, Revision]:
    """What this connection has read, forgotten when somebody else writes: they may have put another file's bytes."""
    version = sqlite.data_version(connection)
    kept: tuple[int, dict[int, Revision]] | None = connection.info.get("revisions")
    if kept is None or kept[0] != version or len(kept[1]) > _MOST_KEPT:
        kept = connection.info["revisions"] = (version, {})
    return kept[1]
