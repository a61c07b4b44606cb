"""What the decisions on a review come to: how many actions change, end or are new, and which promises slip."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt

from app.domain.edits import Slip, state_slip
from app.services.imports import Absent, Into
from app.ui.imports.deciding import Deciding
from app.ui.imports.entries import Entry


@dataclass(frozen=True, slots=True)
class Totals:
    """How many actions change, how many are new, and how many end because the table lacks them."""

    changed: int
    new: int
    ended: int


def totals(deciding: Deciding) -> Totals:
    """What would be saved; rows of which nobody said what they are don't count."""
    changed = new = 0
    for place, one in enumerate(deciding.now.rows):
        entry = Entry(place)
        if one.base is None:
            new += one.pair.is_sure and not deciding.is_left_out(entry)
        else:
            changed += deciding.check(entry) not in (None, Qt.CheckState.Unchecked)
    ended = sum(deciding.fate(Entry(missing=row.number)) is not Absent.KEPT for row in deciding.now.missing)
    return Totals(changed, new, ended)


def slips(deciding: Deciding) -> Iterator[Slip]:
    """The due dates that readers could count on less, as far as the actions themselves tell."""
    for place, one in enumerate(deciding.now.rows):
        if one.base is not None and not {"due", "status"}.isdisjoint(one.differences):
            slip = state_slip(one.base, deciding.will(Entry(place)))
            if slip is not None:
                yield slip


def targets(deciding: Deciding, entry: Entry) -> list[tuple[Into, int, str]]:
    """The actions that a missing one can have gone into, each with its number and text."""
    found = []
    for place, one in enumerate(deciding.now.rows):
        number = deciding.number(Entry(place))
        if number is not None and not deciding.is_left_out(Entry(place)) and one.pair.is_sure:
            found.append((Into(place=place), number, one.comes.action))
    found += [
        (Into(number=row.number), row.number, row.state.action)
        for row in deciding.now.missing
        if row.number != entry.missing and deciding.fate(Entry(missing=row.number)) is Absent.KEPT
    ]
    return sorted(found, key=lambda target: target[1])
