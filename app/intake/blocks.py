"""Where one table of a sheet ends and the next begins: at empty rows or columns, before a header of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.dates import read_date
from app.domain.statuses import read_status_cell
from app.intake.columns import read_number
from app.intake.headings import field_of

Cells = Mapping[int, Mapping[int, str]]

# Where the header of a part is looked for, how long a heading may be, and how many rows below are compared with it.
_MOST_ABOVE, _MOST_HEADING, _COMPARED = 12, 60, 10


@dataclass(frozen=True, slots=True)
class Block:
    """A table's rows that have texts, from 0, and its first and last column."""

    rows: tuple[int, ...]
    left: int
    right: int


def blocks_of(cells: Cells) -> list[Block]:
    """The tables of a sheet from top to bottom, then from left to right; parts without a header stay together."""
    blocks = []
    for rows in _stacked(cells, sorted(cells)):
        for left, right in _beside(cells, rows):
            inside = tuple(row for row in rows if any(left <= column <= right for column in cells[row]))
            last = max(column for row in inside for column in cells[row] if column <= right)
            blocks.append(Block(inside, left, last))
    return blocks


def _stacked(cells: Cells, rows: Sequence[int]) -> list[list[int]]:
    """Rows in groups; titles between two tables belong to the second."""
    groups: list[list[int]] = []
    waiting: list[int] = []
    for run in _runs(rows):
        if groups and _has_header(cells, run) and _has_header(cells, groups[-1]):
            groups.append([*waiting, *run])
        elif all(len(cells[row]) == 1 for row in run):
            waiting += run
            continue
        elif groups:
            groups[-1] += [*waiting, *run]
        else:
            groups.append([*waiting, *run])
        waiting = []
    if waiting:
        groups = [*groups[:-1], [*(groups[-1] if groups else []), *waiting]]
    return groups


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    """Numbers in order, in groups without gaps."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def _has_header(cells: Cells, rows: Sequence[int]) -> bool:
    return any(_is_header(cells, rows, place) for place in range(min(len(rows), _MOST_ABOVE)))


def _is_header(cells: Cells, rows: Sequence[int], place: int) -> bool:
    """True for short words, none of them a value, that name a field or stand above values."""
    row = cells[rows[place]]
    texts = [text.strip() for text in row.values()]
    if len(set(texts)) < 2 or any(len(text) > _MOST_HEADING or _is_value(text) for text in texts):
        return False
    return any(map(field_of, texts)) or any(_are_values(cells, rows[place + 1 :], column) for column in row)


def _are_values(cells: Cells, rows: Sequence[int], column: int) -> bool:
    found = [text for row in rows[:_COMPARED] if (text := cells[row].get(column))]
    return bool(found) and sum(map(_is_value, found)) * 3 > len(found) * 2


def _is_value(text: str) -> bool:
    """True for what a heading never is: a number, a date, a status."""
    plain = text.strip()
    if field_of(plain) is not None:
        return False
    return bool(read_number(plain) or read_status_cell(plain).status or read_date(plain).latest)


def _beside(cells: Cells, rows: Sequence[int]) -> list[tuple[int, int]]:
    """The first and last columns of tables that stand beside each other; an empty column may be within one, too."""
    runs = [(run[0], run[-1]) for run in _runs(sorted({column for row in rows for column in cells[row]}))]
    joined = runs[:1]
    for run in runs[1:]:
        if _is_apart(_part(cells, rows, joined[-1]), _part(cells, rows, run)):
            joined.append(run)
        else:
            joined[-1] = (joined[-1][0], run[1])
    return joined


def _part(cells: Cells, rows: Sequence[int], columns: tuple[int, int]) -> Cells:
    parts = {row: {at: text for at, text in cells[row].items() if columns[0] <= at <= columns[1]} for row in rows}
    return {row: part for row, part in parts.items() if part}


def _is_apart(one: Cells, other: Cells) -> bool:
    """True where both have headers, and these name the same, or the other's nothing known, or it has more rows."""
    here, there = (_headings(part) for part in (one, other))
    if here is None or there is None:
        return False
    known, named = ({field for field in map(field_of, texts) if field} for texts in (there, here))
    return not known or bool(known & named) or not set(other) <= set(one)


def _headings(cells: Cells) -> list[str] | None:
    rows = sorted(cells)
    found = (place for place in range(min(len(rows), _MOST_ABOVE)) if _is_header(cells, rows, place))
    place = next(found, None)
    return None if place is None else list(cells[rows[place]].values())
