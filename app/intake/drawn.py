"""Tables drawn with signs (reStructuredText's grid tables, what database programs print), and those of wikis."""

import re
from collections.abc import Iterator, Sequence

from app.domain.errors import UserError
from app.domain.sentences import Amount, Sentence
from app.intake.bounds import MOST_COLUMNS, MOST_ROWS
from app.intake.grids import Grid
from app.intake.headings import field_of

_RULE = re.compile(r"\s*\+(?:[-=]+\+)+\s*")
_WIKI_HEAD = re.compile(r"\s*\|\|.*\|\|\s*")
_PIPE = re.compile(r"(?<!\\)\|")
Rows = list[list[str]]


def read_drawn(text: str) -> list[Grid]:
    """All such tables of a text, in order; a line that has not as many cells as the first is no part of one.

    One of actions that is too large is a UserError.
    """
    return [_grid(rows) for rows in _all_tables(text) if _is_small(rows)]


def has_drawn(text: str) -> bool:
    """True where a text has a table of this kind."""
    return next(_all_tables(text), None) is not None if "+-" in text or "||" in text else False


def refuse_large(rows: int, columns: int) -> None:
    """A UserError for a table in text that has more rows or columns than a plan."""
    if rows > MOST_ROWS:
        raise UserError("A table has more than {count} rows: bring it in by parts.", count=Amount(MOST_ROWS))
    if columns > MOST_COLUMNS:
        raise UserError("A table has more than {count} columns: take only those of the plan.", count=MOST_COLUMNS)


def names_fields(headings: Sequence[str]) -> bool:
    """True for the headings of a table of actions."""
    return len({field for heading in headings if (field := field_of(heading))}) > 1


def _is_small(rows: Rows) -> bool:
    try:
        refuse_large(len(rows) - 1, len(rows[0]))
    except UserError:
        if names_fields(rows[0]):
            raise
        return False
    return True


def _all_tables(text: str) -> Iterator[Rows]:
    tables = _tables(re.split("\r\n?|\n", text))
    return (rows for rows in tables if len(rows) > 1 and len(rows[0]) > 1)


def _grid(rows: Rows) -> Grid:
    return Grid(Sentence("table"), tuple(map(tuple, rows)), 0)


def _tables(lines: Sequence[str]) -> Iterator[Rows]:
    place = 0
    while place < len(lines):
        drawn, wiki = _RULE.fullmatch(lines[place]), _WIKI_HEAD.fullmatch(lines[place])
        end = place + 1
        while (drawn or wiki) and end < len(lines) and lines[end].lstrip().startswith(("|", "+") if drawn else "|"):
            end += 1
        if drawn:
            yield _drawn(lines[place:end])
        elif wiki:
            yield _wiki(lines[place:end])
        place = end


def _drawn(lines: Sequence[str]) -> Rows:
    """Between two rules stands one row of several lines, or where only the header has a rule, a row in each line."""
    rules = [line for line in lines if _RULE.fullmatch(line)]
    by_line = len(rules) <= 3 and not any("=" in rule for rule in rules)
    rows: Rows = []
    begins = True
    for line in lines:
        if _RULE.fullmatch(line):
            begins = True
            continue
        cells = _cells(line)
        if not begins and rows and not by_line and len(cells) == len(rows[-1]):
            rows[-1] = [f"{above}\n{cell}" if cell else above for above, cell in zip(rows[-1], cells, strict=True)]
        elif not rows or len(cells) == len(rows[0]):
            rows.append(cells)
        begins = False
    return rows


def _wiki(lines: Sequence[str]) -> Rows:
    head = [cell.strip("* ") for cell in lines[0].strip().strip("|").split("||")]
    rows = [[cell.replace("\\\\", "\n").strip() for cell in _cells(line)] for line in lines[1:]]
    return [head, *(row for row in rows if len(row) == len(head))]


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return [cell.replace("\\|", "|").strip() for cell in _PIPE.split(inner)]
