"""Tables whose headings stand in the first column: one for each action, or an action in each further column."""

from dataclasses import replace

from app.domain.sentences import Sentence
from app.intake.grids import Grid
from app.intake.headings import are_of_pairs, field_of

_TURNED = Sentence("The headings stand in the first column; each further column was read as an action.")
_BESIDE = frozenset(["status_text", "due", "completed", "owner"])
_MOST_HEADINGS, _MOST_ACTIONS = 30, 100


def turned(grid: Grid) -> Grid:
    """The table with its headings in the first row; as it is where they do not stand in the first column."""
    grid = _without_title(grid)
    if not _has_headings_beside(grid):
        return grid
    header, *actions = zip(*grid.rows, strict=True)
    rows = (tuple((cell or "").strip().rstrip(":").rstrip() for cell in header), *actions)
    dates = {(column, row): period for (row, column), period in grid.dates.items()}
    return replace(grid, rows=rows, header=0, dates=dates, hidden=frozenset(), notes=(*grid.notes, _TURNED))


def _without_title(grid: Grid) -> Grid:
    """The table without a first row that only says which column holds the headings, and which what they say."""
    if len(grid.rows) < 3 or not are_of_pairs([cell or "" for cell in grid.rows[0]]):
        return grid
    dates = {(row - 1, column): period for (row, column), period in grid.dates.items() if row}
    below = replace(grid, rows=grid.rows[1:], header=None, dates=dates)
    return below if _has_headings_beside(below) else grid


def _has_headings_beside(grid: Grid) -> bool:
    """True where nearly all first cells are headings of actions, the first one among them, and no row is a header."""
    rows = grid.rows
    if not 2 <= len(rows) <= _MOST_HEADINGS or not 2 <= len(rows[0]) <= _MOST_ACTIONS:
        return False
    fields = [field_of(row[0]) if row[0] and row[0].strip() else None for row in rows]
    known = [field for field in fields if field]
    if not fields[0] or len(known) * 3 < len(rows) * 2 or len(set(known)) < len(known):
        return False
    beside = [cell for cell in rows[0][1:] if cell and cell.strip()]
    return "action" in known and bool(_BESIDE & set(known)) and not any(field_of(cell) for cell in beside)
