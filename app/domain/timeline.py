"""An action's revisions as a reader looks back on them: newest first, each with the update that published it."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from app.domain.actions import FIELD_LABELS
from app.domain.changes import FieldChange, between_states, told
from app.domain.revisions import Revision
from app.domain.slips import Promise, records
from app.domain.updates import IssuedUpdate
from app.domain.wordings import Wording

# Fields by which a history can be looked through; what is printed follows from the others.
FIELDS_TOLD = tuple(name for name in FIELD_LABELS if name != "status_text")


@dataclass(frozen=True, slots=True)
class Entry:
    """One revision with the one before it, the first update that shows it, and the promise that it made."""

    revision: Revision
    before: Revision | None
    update: IssuedUpdate | None
    promise: Promise | None

    def touches(self, field: str) -> bool:
        """True when the field says something else than before, or is given for the first time."""
        now = getattr(self.revision.state, field)
        return bool(now != getattr(self.before.state, field)) if self.before else bool(now)

    def changes(self, words: Wording) -> tuple[FieldChange, ...]:
        """What a reader has to be told of it; nothing where only the length of white space differs."""
        if self.before is None:
            return ()
        return told(between_states(self.before.state, self.revision.state, words, words))


@dataclass(frozen=True, slots=True)
class Group:
    """The revisions that one update published first, newest first; `update` is None for those of the draft."""

    update: IssuedUpdate | None
    entries: tuple[Entry, ...]


def entries(history: Sequence[Revision], issued: Sequence[IssuedUpdate]) -> tuple[Entry, ...]:
    """One action's revisions, given oldest first, from the newest down."""
    if not history:
        return ()
    promises = {one.seq: one for one in records(history)[history[0].number].promises}
    seqs = [update.last_seq for update in issued]
    found = []
    for place, row in enumerate(history):
        shown_by = bisect_left(seqs, row.seq)
        update = issued[shown_by] if shown_by < len(issued) else None
        before = history[place - 1] if place else None
        found.append(Entry(row, before, update, promises.get(row.seq)))
    return tuple(reversed(found))


def groups(told_entries: Iterable[Entry]) -> tuple[Group, ...]:
    """The entries under the updates that published them."""
    by_update = groupby(told_entries, key=lambda entry: entry.update)
    return tuple(Group(update, tuple(found)) for update, found in by_update)


def touched(told_entries: Sequence[Entry]) -> dict[str, int]:
    """The fields that ever changed, in their order, and how often; giving one at first is no change."""
    changed = [entry for entry in told_entries if entry.before is not None]
    counts = {name: sum(entry.touches(name) for entry in changed) for name in FIELDS_TOLD}
    return {name: count for name, count in counts.items() if count}
