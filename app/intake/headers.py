"""Where the header of a table is: below titles, in one line or two, or nowhere."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.domain.statuses import read_status_cell
from app.intake.columns import read_number
from app.intake.grids import Grid
from app.intake.headings import MOST_CHARACTERS, field_of, plain

# Titles, dates and logos seldom take more rows than these.
_MOST_ABOVE = 40
_LOOKED_AT = 50
_LETTER_OR_NUMBER = re.compile(r"[A-Za-z]{1,2}|\d+")


@dataclass(frozen=True, slots=True)
class Header:
    """The last row of a header, from 0, its headings, and the fields that they name.

    `is_told` is true where the user named one of its headings, `joins` where two lines make one heading together.
    """

    row: int
    headings: tuple[str, ...]
    fields: frozenset[str]
    is_told: bool = False
    joins: bool = False

    def beats(self, other: "Header") -> bool:
        """True where it says more than one that was found above it."""
        return (len(self.fields), self.joins) > (len(other.fields), other.joins)


def find_header(grid: Grid, told: Iterable[str] = ()) -> Header | None:
    """The row that names most fields, the first of such; None where no row names two.

    Where that has none of the headings that the user `told`, it is a row that has some.
    """
    found = _seen_header(grid)
    names = frozenset(plain(name) for name in told if not _LETTER_OR_NUMBER.fullmatch(name.strip()))
    if not names or (found is not None and names & set(map(plain, found.headings))):
        return found
    return _told_header(grid, names) or found


def _seen_header(grid: Grid) -> Header | None:
    best: Header | None = None
    for place in range(min(len(grid.rows), _MOST_ABOVE)):
        for found in (_one_line(grid, place), _two_lines(grid, place)):
            if found is not None and (best is None or found.beats(best)):
                best = found
    known = grid.header
    if best is not None and len(best.fields) >= 2:
        return best
    return _as_header(known, grid.rows[known]) if known is not None and known < len(grid.rows) else None


def _told_header(grid: Grid, names: frozenset[str]) -> Header | None:
    rows = grid.rows[:_MOST_ABOVE]
    has = [len(names & {plain(cell) for cell in cells if cell}) for cells in rows]
    place = has.index(max(has)) if any(has) else None
    return replace(_as_header(place, rows[place]), is_told=True) if place is not None else None


def _one_line(grid: Grid, place: int) -> Header | None:
    cells = grid.rows[place]
    return _as_header(place, cells) if _is_short(cells) else None


def _two_lines(grid: Grid, place: int) -> Header | None:
    """A header whose upper line stands above groups of columns, or whose cells are as high as both lines."""
    if place + 1 >= len(grid.rows):
        return None
    upper, lower = grid.rows[place], grid.rows[place + 1]
    if not (_is_short(upper) and _is_short(lower)) or _is_data(lower, upper):
        return None
    titles = [above.strip() for above in upper if above and above.strip()]
    if len(titles) > 1 and len(set(titles)) == 1:
        upper = ("",) * len(upper)  # one cell over the whole table is a title, too
    elif len(titles) == 1:
        if _first(upper) <= _first(lower):
            return None  # a title above the whole table
        # What stands alone is a title, and no heading of what it stands above.
        upper = tuple(above if below and below.strip() else "" for above, below in zip(upper, lower, strict=True))
    pairs = list(zip(_over_groups(upper, lower), (below or "" for below in lower), strict=True))
    joins = _divides(upper, lower) or any(
        above.strip() and below.strip() and above != below and field_of(f"{above} {below}".strip())
        for above, below in pairs
    )
    return replace(_as_header(place + 1, [_together(*pair, joins=joins) for pair in pairs]), joins=joins)


def _divides(upper: Sequence[str | None], lower: Sequence[str | None]) -> bool:
    """True where the lower line only divides a heading above it, as "initial" and "revised" below one "Deadline"."""
    filled = [place for place, cell in enumerate(lower) if cell and cell.strip()]
    named = {place: field_of(cell) for place, cell in enumerate(upper) if cell and cell.strip()}
    if "action" not in named.values() or any(named.get(place) == "action" for place in filled):
        return False
    within = [place for place in filled if place not in named]
    return bool(within) and all(place in named or place - 1 in filled for place in filled)


def _over_groups(upper: Sequence[str | None], lower: Sequence[str | None]) -> list[str]:
    """The upper line, with each heading over all the columns of its group."""
    found: list[str] = []
    for above, below in zip(upper, lower, strict=True):
        goes_on = (
            not (above or "").strip() and (below or "").strip() and found and (lower[len(found) - 1] or "").strip()
        )
        found.append(found[-1] if goes_on else above or "")
    return found


def _first(cells: Sequence[str | None]) -> int:
    """The place of the first cell that says something; behind the last one where none does."""
    return next((place for place, cell in enumerate(cells) if cell and cell.strip()), len(cells))


def _together(above: str, below: str, *, joins: bool) -> str:
    """One heading of two lines; one that is not known has both only where the lines belong together elsewhere."""
    if not below.strip() or below == above:
        return above
    both = f"{above} {below}".strip()
    return both if field_of(both) or (joins and not field_of(below)) else below


def _as_header(place: int, cells: Sequence[str | None]) -> Header:
    headings = tuple(cell or "" for cell in cells)
    fields = {field_of(heading) for heading in headings if heading.strip()}
    return Header(place, headings, frozenset(field for field in fields if field))


def _is_short(cells: Sequence[str | None]) -> bool:
    return all(len(cell or "") <= MOST_CHARACTERS for cell in cells)


def _is_data(cells: Sequence[str | None], above: Sequence[str | None]) -> bool:
    """True for a row that says something of an action, as its number or its status, and names no field.

    "Planned" below "Dates" says nothing of one, nor does "Started" beside "Due by".
    """
    headings = _over_groups(above, cells)
    has_value = any(
        cell and (read_number(cell) or (read_status_cell(cell).status and not (over and field_of(f"{over} {cell}"))))
        for over, cell in zip(headings, cells, strict=True)
    )
    return has_value and not any(field_of(cell) for cell in cells if cell and cell.strip())


def looks_like_actions(grid: Grid) -> bool:
    """True for a table without a header whose rows have a status each, or a running number, beside a text."""
    rows = [row for row in grid.rows[:_LOOKED_AT] if any(cell and cell.strip() for cell in row)]
    if not rows or len(rows[0]) < 2:
        return False
    columns = list(zip(*rows, strict=True))
    texts = any(_share(column, lambda cell: len(cell) > 12 and " " in cell) > 0.6 for column in columns)
    states = any(_share(column, lambda cell: read_status_cell(cell).status is not None) > 0.6 for column in columns)
    numbered = any(_runs(column) for column in columns)
    return texts and (states or (numbered and len(columns) > 2))


def _share(column: Sequence[str | None], holds: Callable[[str], bool]) -> float:
    return sum(bool(cell and holds(cell.strip())) for cell in column) / len(column)


def _runs(column: Sequence[str | None]) -> bool:
    found = [read_number(cell or "") for cell in column]
    return len(found) > 1 and all(a is not None and b == a + 1 for a, b in pairwise(found))
