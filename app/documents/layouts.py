"""Column layouts: which fields a published table shows, in which order. They are data."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from app import assets
from app.domain.errors import UserError

# Tables are recognised without these: one may be added, the others are the same to a reader.
_NOT_COMPARED = frozenset({"number", "status", "status_text"})


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
    """The wording that a table of these fields is bound to, if a layout of the same fields is bound to one."""
    for name in assets.names("layouts"):
        columns = {column.field for column in layout(name).columns}
        if layout(name).terms and columns - _NOT_COMPARED == set(fields) - _NOT_COMPARED:
            return layout(name).terms
    return None


def layout_of(fields: Collection[str]) -> str | None:
    """The layout that has just these fields, if one has."""
    wanted = set(fields) - _NOT_COMPARED
    return next((n for n in assets.names("layouts") if _compared(n) == wanted), None)


def _compared(name: str) -> set[str]:
    return {column.field for column in layout(name).columns} - _NOT_COMPARED


def empty_marks() -> frozenset[str]:
    """Every text that some layout prints in an empty cell."""
    return frozenset(layout(name).empty for name in assets.names("layouts"))
