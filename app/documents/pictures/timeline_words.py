"""What a timeline says to those who don't see it."""

from collections.abc import Iterable

from app.documents.pictures.letters import one_line
from app.domain.actions import Status
from app.domain.revisions import Revision
from app.domain.slips import Move, Promise, Record

_MOST_CHARACTERS = 60
_ORDER = (Move.EARLIER, Move.LATER, Move.VAGUER, Move.FIRMER, Move.REWORDED)


def in_words(lanes: Iterable[tuple[Revision, Record]]) -> str:
    """A sentence an action: "#2: June 2021, then 30 July 2021 (later), completed 2021-07-20." """
    return " ".join(f"#{row.number}: {_said(row, record)}." for row, record in lanes)


def _said(row: Revision, record: Record) -> str:
    parts = [_promise(promise, first=place == 0) for place, promise in enumerate(record.promises)] or ["no date"]
    if row.state.status is Status.CANCELLED:
        parts.append("cancelled")
    elif row.state.status is Status.DONE:
        parts.append(f"completed {_cut(record.completed.text)}" if record.completed else "completed")
    return ", ".join(parts)


def _promise(promise: Promise, *, first: bool) -> str:
    if not promise.due:
        return "then dropped"
    how = " and ".join(move.value for move in _ORDER if move in promise.moves)
    return f"{'' if first else 'then '}{_cut(promise.due.text)}{f' ({how})' if how else ''}"


def _cut(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _MOST_CHARACTERS else f"{line[:_MOST_CHARACTERS].rstrip()}…"
