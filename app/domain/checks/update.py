"""Checks about the date of the update itself."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.domain.checks.check import Check, Found, Level
from app.domain.checks.facts import Facts
from app.domain.sentences import Sentence

# A date so far ahead of today was a slip of the pen.
FAR_AHEAD = timedelta(days=366)


def odd_date(dated: date | None, previous: date | None, today: date) -> Iterator[Sentence]:
    """What is odd about a date that was chosen for an update; `previous` is that of the one before."""
    yield from _far_ahead(dated, today)
    yield from _backwards(dated, previous)


def _far_ahead(dated: date | None, today: date) -> Iterator[Sentence]:
    if dated is not None and dated > today + FAR_AHEAD:
        said = "The update is dated {dated}, which is more than a year ahead of today ({today})."
        yield Sentence(said, dated=dated, today=today)


def _backwards(dated: date | None, previous: date | None) -> Iterator[Sentence]:
    if dated is not None and previous is not None and dated < previous:
        yield Sentence("The update before is dated {day}, later than this one.", day=previous)


def _late(facts: Facts) -> Iterator[Found]:
    if facts.deadline is None or facts.day <= facts.deadline:
        return
    if facts.dated is None:
        yield Sentence("The day that was named for this update is past ({deadline}).", deadline=facts.deadline), ()
    else:
        said = "The update is dated {day}, after the day that was named for it ({deadline})."
        yield Sentence(said, day=facts.day, deadline=facts.deadline), ()


CHECKS = (
    Check(
        "update-late",
        Sentence("Update is late"),
        Sentence("The update is dated after the day that was named for it, in the whiteboard or in the plan."),
        Level.WARNING,
        _late,
    ),
    Check(
        "update-far-ahead",
        Sentence("Update far ahead"),
        Sentence("The update is dated more than a year after today."),
        Level.WARNING,
        lambda facts: ((said, ()) for said in _far_ahead(facts.dated, facts.today)),
    ),
    Check(
        "update-before-previous",
        Sentence("Update before the last one"),
        Sentence("The update is dated earlier than the one before it."),
        Level.WARNING,
        lambda facts: ((said, ()) for said in _backwards(facts.dated, facts.previous_dated)),
    ),
)
