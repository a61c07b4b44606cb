"""Columns that our workbooks have beside the published ones: they follow from others, wherever they were copied to."""

from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import replace
from functools import cache
from typing import Any

from app import assets
from app.intake.tables import Table

Rows = tuple[tuple[str | None, ...], ...]
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


def number_column(headings: Mapping[int, str] | Sequence[str]) -> int | None:
    """The place of the column that keeps each action's number out of sight; None where there is none."""
    pairs = headings.items() if isinstance(headings, Mapping) else enumerate(headings)
    return next((place for place, text in pairs if text.strip() == own_words()["number"]), None)


def written_columns(headings: Sequence[str]) -> dict[int, str]:
    """What those of our own columns say in which somebody may write: "due", "completed", "status", "number"."""
    told = own_words()["written"]
    own = own_columns(headings)
    return {
        place: told[heading.strip()]
        for place, heading in enumerate(headings)
        if place in own and heading.strip() in told
    }


def as_seen(table: Table, fields: Sequence[str | None], written: Collection[int] = ()) -> Table:
    """The table without what our own columns say, but for the `written` ones of rows that say something else, too."""
    kept = number_column(table.header)
    own = own_columns(table.header) | ({kept} if kept is not None else frozenset())
    if not own:
        return table
    used = frozenset(written) | ({kept} if kept is not None and fields[kept] is not None else frozenset())
    rows = tuple(_seen(row, own, used) for row in table.rows)
    return replace(table, rows=rows, dates={at: days for at, days in table.dates.items() if at[1] not in own})


def _seen(row: Sequence[str | None], own: Set[int], used: Set[int]) -> tuple[str | None, ...]:
    says = any(cell and cell.strip() for place, cell in enumerate(row) if place not in own)
    return tuple("" if place in own and not (says and place in used) else cell for place, cell in enumerate(row))


def numbered(rows: Sequence[Sequence[str | None]], numbers: Sequence[int | None], header: int | None) -> Rows:
    """Rows with one cell more each, for the number of its action where that is known."""
    heading = str(own_words()["number"])
    kept = [heading if place == header else str(number or "") for place, number in enumerate(numbers)]
    return tuple((*row, cell) for row, cell in zip(rows, kept, strict=True))


def without_overdue(status: str) -> str:
    """A printed status without what our sheets show behind one whose date is past."""
    return status.rstrip().removesuffix(str(own_words()["overdue"]))
