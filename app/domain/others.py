"""What others wrote since a plan was read: which fields of which actions, and who."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.domain.changes import exact_differences
from app.domain.revisions import Revision


@dataclass(frozen=True, slots=True)
class Touch:
    """One action that somebody changed; `is_new` where it was not there before."""

    number: int
    author: str
    fields: tuple[str, ...]
    is_new: bool = False


def touches(
    before: Sequence[Revision], after: Sequence[Revision], history: Callable[[int], Sequence[Revision]]
) -> tuple[Touch, ...]:
    """What was written between two readings, by action; `history` is asked only for what more than one save changed."""
    known = {row.number: row for row in before}
    found: list[Touch] = []
    for row in after:
        old = known.get(row.number)
        if old is None:
            found.append(Touch(row.number, row.author, (), is_new=True))
        elif old.seq != row.seq:
            steps = [old, row]
            if row.ordinal > old.ordinal + 1:
                steps = [step for step in history(row.number) if old.ordinal <= step.ordinal <= row.ordinal]
            found += _by_author(steps)
    return tuple(found)


def _by_author(steps: Sequence[Revision]) -> list[Touch]:
    fields: dict[str, dict[str, None]] = {}
    for earlier, later in pairwise(steps):
        fields.setdefault(later.author, {}).update(dict.fromkeys(exact_differences(earlier.state, later.state)))
    return [Touch(steps[-1].number, author, tuple(names)) for author, names in fields.items()]
