"""Two people changed one text: what stood there, what each of them made of it, who, and when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from app.domain.actions import FIELD_LABELS
from app.domain.errors import ConflictError
from app.domain.revisions import Revision
from app.domain.sentences import Sentence
from app.domain.values import shown

_MOST_SAID = 400


@dataclass(frozen=True, slots=True)
class Conflict:
    """One text: of an action's field, of a question's `answer`, or with number 0 of the plan.

    `newest` is the action's revision that stands now.

    `author` and `at` tell who changed it last; they are empty where nobody did since `before`, or nobody signed it.
    """

    number: int
    field: str
    before: str
    theirs: str
    mine: str
    author: str = ""
    at: datetime | None = None
    newest: Revision | None = None

    @property
    def is_real(self) -> bool:
        """True when saving mine would overwrite what somebody wrote meanwhile."""
        return self.theirs not in (self.before, self.mine)


def compare(history: Sequence[Revision], over: int, field: str, mine: str) -> Conflict:
    """How a text that was typed over the revision `over` stands to what the action says now.

    `history` is the action's, oldest first. Without the revision, what stands now counts as seen.
    """
    newest = history[-1]
    seen = next((row for row in history if row.seq == over), newest)
    author, at = "", None
    for earlier, later in pairwise(history):
        if later.seq > seen.seq and getattr(earlier.state, field) != getattr(later.state, field):
            author, at = later.author, later.at
    before, theirs = (shown(getattr(row.state, field)) for row in (seen, newest))
    return Conflict(newest.number, field, before, theirs, mine, author, at, newest)


def own_changes(wanted: Mapping[str, Any], seen: object, now: object) -> dict[str, Any]:
    """What the user changed of named values since they saw them; a ConflictError where somebody else did, too."""
    mine = {name: value for name, value in wanted.items() if value != getattr(seen, name)}
    for name, value in mine.items():
        theirs = getattr(now, name)
        if theirs not in (getattr(seen, name), value):
            raise ConflictError(
                "Somebody else changed this while you were editing: it now says “{theirs}” where you wrote “{yours}”."
                " Nothing was saved: leave, look at it, and write again.",
                theirs=str(theirs or "")[:_MOST_SAID],
                yours=str(value or "")[:_MOST_SAID],
            )
    return mine


class OvertakenError(ConflictError):
    """Fields that somebody changed since the user looked at them; nothing was saved, none of theirs overwritten."""

    def __init__(self, conflicts: Sequence[Conflict]) -> None:
        self.conflicts = tuple(conflicts)
        super().__init__(_said(self.conflicts[0]))


# The field of a question whose text two people may write at once; its conflict bears the question's number.
ANSWER = "answer"


def _said(first: Conflict) -> Sentence:
    if first.field == ANSWER:
        return Sentence(
            "The answer to question {number} was changed elsewhere while you were writing. It now says “{theirs}”; you"
            " wrote “{yours}”, which was not saved. Look, and write again.",
            number=first.number,
            theirs=first.theirs[:_MOST_SAID],
            yours=first.mine[:_MOST_SAID],
        )
    if not first.number:
        return Sentence(
            "The intro was changed elsewhere while you were writing. It now says “{theirs}”; you wrote “{yours}”, which"
            " was not saved. Look, and write again.",
            theirs=first.theirs[:_MOST_SAID],
            yours=first.mine[:_MOST_SAID],
        )
    return Sentence(
        "{author} changed #{number} while you were editing. {field} now says “{theirs}”; you wrote “{yours}”,"
        " which was not saved. Look, and write again.",
        author=first.author,
        number=first.number,
        field=Sentence(FIELD_LABELS[first.field]),
        theirs=first.theirs[:_MOST_SAID],
        yours=first.mine[:_MOST_SAID],
    )
