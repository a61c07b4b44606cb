"""Which day to ask for as that of the next update: one on which something will be there to tell."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.revisions import Revision
from app.domain.sentences import Sentence, counted, numbers

# Readers wait no longer than a quarter for news, however far ahead the next due date lies.
LONGEST = timedelta(days=91)
# Without a date, an update is owed so long after the last one (CCADB Incident Reporting Guidelines v3.2).
USUAL = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A day for the next update and why it is this one; `numbers` are the actions that are due then."""

    day: date
    reason: Sentence
    numbers: tuple[int, ...] = ()


def aligned_day(
    rows: Sequence[Revision], today: date, longest: timedelta = LONGEST, usual: timedelta = USUAL
) -> Proposal | None:
    """The earliest last day of an open action's due date after `today`; None where nothing is open.

    Where none lies within `longest`, that limit is the day; without any such day it is `usual` days ahead.
    """
    if not any(row.state.status.is_open for row in rows):
        return None
    due = {row.number: row.state.due.latest for row in rows if row.state.status.is_open}
    ahead = {number: day for number, day in due.items() if day is not None and day > today}
    if not ahead:
        said = Sentence("No open action has a last day ahead, so {days} days are proposed.", days=usual.days)
        return Proposal(today + usual, said)
    day = min(ahead.values())
    named = tuple(sorted(number for number, other in ahead.items() if other == day))
    if day > today + longest:
        return Proposal(today + longest, _too_far(named, day, longest))
    return Proposal(day, _aligned(named), named)


def _aligned(named: Sequence[int]) -> Sentence:
    return counted(
        "The next update falls on the day by which {numbers} is due.",
        "The next update falls on the day by which {numbers} are due.",
        len(named),
        numbers=numbers(named),
    )


def _too_far(named: Sequence[int], day: date, longest: timedelta) -> Sentence:
    said = "Nothing is due before {day} ({numbers}): readers should not wait longer than {days} days."
    return Sentence(said, day=day, numbers=numbers(named), days=longest.days)
