"""Since when an action says something else than what was published of it, and in what way."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.actions import ActionState, Status
from app.domain.changes import reads_alike
from app.domain.moments import Moment, exactly
from app.domain.revisions import Revision
from app.domain.sentences import Sentence
from app.domain.slips import Move, moves
from app.domain.wordings import Wording


@dataclass(frozen=True, slots=True)
class Changed:
    """An action that changed, from the very revision on; `update` is the one that published it, None for none yet."""

    number: int
    at: Moment
    said: Sentence
    update: int | None


def first_changes(
    published: Mapping[int, ActionState], saved: Iterable[Revision], words: Wording, update: int | None
) -> list[Changed]:
    """The actions whose newest revision differs from what was published, each from the revision that made it differ.

    `saved` are the revisions since then, oldest first. What was changed and changed back owes nobody a word.
    """
    by_action: dict[int, list[Revision]] = {}
    for row in saved:
        by_action.setdefault(row.number, []).append(row)
    found = []
    for number, rows in by_action.items():
        first = _first(published.get(number), rows, words)
        if first is not None:
            found.append(Changed(number, exactly(first.at), _said(published.get(number), first), update))
    return sorted(found, key=lambda change: (change.at.earliest, change.number))


def _first(before: ActionState | None, rows: Sequence[Revision], words: Wording) -> Revision | None:
    """The first of the last run of revisions that differ."""
    first: Revision | None = None
    for row in reversed(rows):
        gone = row.state.discarded
        same = gone if before is None else reads_alike(before, row.state, words)
        if same:
            break
        first = row
    return first


def _said(before: ActionState | None, row: Revision) -> Sentence:
    return Sentence(_TEMPLATES[_how(before, row.state)], number=row.number, author=row.author)


_TEMPLATES = {
    "added": "{author} added #{number}.",
    "completed": "{author} completed #{number}.",
    "cancelled": "{author} cancelled #{number}.",
    "delayed": "{author} delayed #{number}.",
    "changed": "{author} changed #{number}.",
}


def _how(before: ActionState | None, now: ActionState) -> str:
    if before is None:
        return "added"
    if now.status is not before.status:
        named = {Status.DONE: "completed", Status.CANCELLED: "cancelled", Status.DELAYED: "delayed"}
        if now.status in named:
            return named[now.status]
    return "delayed" if now.status.is_open and Move.LATER in moves(before.due, now.due) else "changed"
