"""The days that a date can mean whose day and month stand in an unknown order, as in "04/05/2026"."""

import re

from app.domain.dates import WrittenDate, read_date

_SLASHED = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4})")
_ORDERS = {"day": r"\4-\3-\1", "month": r"\4-\1-\3"}


def meanings(written: WrittenDate) -> list[WrittenDate]:
    """Both meanings, the one with the day first before the other; "by" before it stays a limit."""
    found = [read_date(_SLASHED.sub(order, written.text, count=1)) for order in _ORDERS.values()]
    return [one for one in found if one.earliest or one.latest]


def in_order(written: WrittenDate, order: str) -> WrittenDate:
    """The meaning with the "day" or the "month" first, with the text as written; as it is where it has none."""
    found = read_date(_SLASHED.sub(_ORDERS[order], written.text, count=1))
    if not (found.earliest or found.latest):
        return written
    return WrittenDate(written.text, found.earliest, found.latest, found.precision)
