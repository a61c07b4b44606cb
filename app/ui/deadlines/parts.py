"""The parts of the page of deadlines: what each is called, and how it is built."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.deadlines.part import Part
    from app.ui.desk import Desk
    from app.ui.widgets.theme import Theme


@dataclass(frozen=True, slots=True)
class Offer:
    """A part with its name (a text to be translated); `make` imports what it needs."""

    name: str
    make: Callable[[Desk, Theme], Part]


def _now(desk: Desk, theme: Theme) -> Part:
    from app.ui.deadlines.now import Now

    return Now(desk, theme)


def _record(desk: Desk, theme: Theme) -> Part:
    from app.ui.deadlines.record import Record

    return Record(desk, theme)


def _slips(desk: Desk, theme: Theme) -> Part:
    from app.ui.deadlines.slip_report import SlipReport

    return SlipReport(desk, theme)


PARTS: tuple[Offer, ...] = (Offer("Now", _now), Offer("Record", _record), Offer("Slips", _slips))
