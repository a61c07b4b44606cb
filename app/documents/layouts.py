"""Column layouts: which fields a published table shows, in which order. They are data."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from app import assets
from app.domain.errors import UserError

# Tables are recognised without these: one may be added, the others are the same to a reader.
_NOT_COMPARED = frozenset({"number", "status", "status_text"})
# An action with its date is in most tables; one thing more makes it likely which layout a table was made in.
_LEAST_SHARED = 3


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `width` is its share of the page in percent."""

    field: str
    heading: str
    width: int


@dataclass(frozen=True, slots=True)
class Layout:
    """A table's columns, what stands in an empty cell, and the wording its terms are bound to, if any."""

    name: str
    label: str
    terms: str | None
    empty: str
    columns: tuple[Column, ...]


@cache
def layout(name: str) -> Layout:
    """The named layout; a name without a file is a UserError that lists the known ones."""
    known = assets.names("layouts")
    if name not in known:
        raise UserError("There is no layout “{name}”: use one of {known}.", name=name, known=", ".join(known))
    data = assets.table("layouts", f"{name}.toml")
    columns = tuple(Column(**column) for column in data["columns"])
    return Layout(name, data["label"], data.get("terms"), data["empty"], columns)


def terms_of(fields: Collection[str]) -> str | None:
    """The wording that a table of these fields is bound to, if the layout that it is most like is bound to one.

    Who edits a table may take some columns away and add others.
    """
    wanted = set(fields) - _NOT_COMPARED
    nearest = max(assets.names("layouts"), key=lambda name: _likeness(_compared(name), wanted))
    return layout(nearest).terms if len(_compared(nearest) & wanted) >= _LEAST_SHARED else None


def _likeness(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other)


def layout_of(fields: Collection[str]) -> str | None:
    """The layout that has just these fields, if one has."""
    wanted = set(fields) - _NOT_COMPARED
    return next((n for n in assets.names("layouts") if _compared(n) == wanted), None)


def _compared(name: str) -> set[str]:
    return {column.field for column in layout(name).columns} - _NOT_COMPARED


def empty_marks() -> frozenset[str]:
    """Every text that some layout prints in an empty cell."""
    return frozenset(layout(name).empty for name in assets.names("layouts"))
