"""Columns that our workbooks have beside the published ones: they follow from others, wherever they were copied to."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from app import assets

_LEAST = 2


@cache
def own_words() -> Mapping[str, Any]:
    """What stands in our own workbooks, beside the plan itself."""
    return assets.table("reading", "own_books.toml")


def own_columns(headings: Mapping[int, str] | Sequence[str], *, is_ours: bool = False) -> frozenset[int]:
    """The places of such columns in a row of headings; none where too few tell that the table is ours."""
    told = own_words()
    pairs = headings.items() if isinstance(headings, Mapping) else enumerate(headings)
    known = {place: text.strip() for place, text in pairs if text.strip() in told["beside"]}
    if not is_ours and sum(text in told["own"] for text in known.values()) < _LEAST:
        return frozenset()
    return frozenset(known)


def without_overdue(status: str) -> str:
    """A printed status without what our sheets show behind one whose date is past."""
    return status.rstrip().removesuffix(str(own_words()["overdue"]))
