"""Which lines tell an entry of the review: its head, its differences, and what can be chosen for it."""

from __future__ import annotations

from app.domain.actions import FIELDS
from app.services.imports import How
from app.ui.imports.deciding import Deciding
from app.ui.imports.entries import Entry, Line, Sort

# The status as it is printed stands beside the status that is read from it.
ORDER = tuple(
    name for item in FIELDS for name in ((item.name, "status_text") if item.name == "status" else (item.name,))
)


def lines_of(deciding: Deciding, entry: Entry, *, unfolded: bool) -> list[Line]:
    """An entry's lines; `unfolded` adds what stays the same, and other ways to take the row."""
    head = Line(Sort.HEAD, entry)
    if entry.missing is not None:
        return [head, *(Line(sort, entry) for sort in (Sort.KEPT, Sort.WITHDRAWN, Sort.MERGED))]
    one = deciding.row(entry)
    if deciding.is_open(entry):
        return [head, *_pairs(deciding, entry)]
    lines = [head]
    if unfolded or one.pair.how is How.CHOSEN or deciding.is_wordless(entry):
        lines += _pairs(deciding, entry)
    lines += [Line(Sort.DIFFERENCE, entry, name) for name in ORDER if name in one.differences]
    if one.base is None and deciding.actions and (unfolded or deciding.split_from(entry) is not None):
        lines.append(Line(Sort.SPLIT, entry))
    if unfolded:
        lines += [Line(Sort.SAME, entry, name) for name in same_fields(deciding, entry)]
    return lines


def can_unfold(deciding: Deciding, entry: Entry) -> bool:
    """True where more can be told of an entry."""
    if entry.missing is not None or deciding.is_open(entry):
        return False
    return bool(deciding.actions)


def same_fields(deciding: Deciding, entry: Entry) -> list[str]:
    """The fields that say something and do not differ."""
    one = deciding.row(entry)
    if one.base is None:
        return []
    told = [name for name in ORDER if name not in one.differences and name != "status_text"]
    return [name for name in told if getattr(one.base.state, name)]


def _pairs(deciding: Deciding, entry: Entry) -> list[Line]:
    """The actions that a row can be, a new one, and a way to all others."""
    one, actions = deciding.row(entry), deciding.actions
    if not actions or entry.place is None:
        return []
    first = deciding.review.rows[entry.place].pair
    known = [first.number, one.pair.number, *first.likely, one.row.number]
    numbers = [number for number in dict.fromkeys(known) if number is not None and number in actions]
    lines = [Line(Sort.PAIR, entry, number=number) for number in numbers]
    return [*lines, Line(Sort.PAIR, entry), Line(Sort.PAIR_OTHER, entry)]
