"""What copying, clearing, filling and pasting would make of the chosen cells; nothing is saved here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.actions import FIELD_BY_NAME
from app.domain.edits import Edit
from app.domain.errors import UserError
from app.domain.revisions import Revision
from app.domain.sentences import Amount
from app.domain.statuses import read_kind, read_status
from app.domain.values import read_values, shown
from app.domain.wordings import Wording
from app.ui.table.actions_columns import cell_text
from app.ui.table.chosen_cells import Chosen
from app.ui.table.pasted_cells import MOST_CELLS, Rows
from app.ui.widgets.controls import MOST_EDITED

# An action always has these.
_NEVER_EMPTY = ("status", "action")


@dataclass(frozen=True, slots=True)
class Unread:
    """A pasted cell that can't be saved, and why. A new action has no number yet."""

    number: int
    field: str
    why: UserError


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a paste would change and add, what of it can't be read, and how many columns have no place."""

    edits: tuple[Edit, ...] = ()
    added: tuple[dict[str, str], ...] = ()
    unread: tuple[Unread, ...] = ()
    beyond: int = 0
    height: int = 0
    width: int = 0


def copied(chosen: Chosen, words: Wording) -> Rows:
    """The chosen cells row by row; what lies between them and is not chosen stays empty."""
    rows, columns = sorted({row for row, _ in chosen.cells}), sorted({column for _, column in chosen.cells})
    return [
        [_copied(chosen.rows[r], chosen.fields[c], words) if (r, c) in chosen.cells else "" for c in columns]
        for r in rows
    ]


def _copied(row: Revision, field: str, words: Wording) -> str:
    """A cell's words as the table shows them, where they can be read back; else as they are kept."""
    text, state = cell_text(row, field, words), row.state
    if field == "status":
        return text if read_status(text) is state.status else shown(state.status)
    if field == "kind":
        return text if read_kind(text) is state.kind else shown(state.kind)
    return text


def cleared(chosen: Chosen) -> tuple[tuple[Edit, ...], int]:
    """The edits that empty the chosen cells, and how many of these can't be empty."""
    fields = [(row, chosen.fields[column]) for row, column in chosen.cells if _is_field(chosen.fields[column])]
    kept = sum(field in _NEVER_EMPTY for _, field in fields)
    return _edits(chosen.rows, ((row, field, "") for row, field in fields if field not in _NEVER_EMPTY)), kept


def filled(chosen: Chosen) -> tuple[Edit, ...]:
    """The edits that copy the top cell of each column to those below; a row alone takes what stands above it."""
    (top, _), (bottom, _) = chosen.bounds()
    if top == bottom and top > 0:
        chosen = Chosen(chosen.rows, chosen.fields, chosen.cells | {(top - 1, column) for _, column in chosen.cells})
    first: dict[int, int] = {}
    for row, column in sorted(chosen.cells):
        first.setdefault(column, row)
    below = ((r, chosen.fields[c], first[c]) for r, c in chosen.cells if r != first[c] and _is_field(chosen.fields[c]))
    return _edits(chosen.rows, ((r, field, shown(getattr(chosen.rows[top].state, field))) for r, field, top in below))


def pasted(chosen: Chosen, cells: Rows) -> Pasted:
    """Lays cells over the table from the first chosen one on; a whole number of repetitions fills what is chosen."""
    (top, first), (bottom, last) = chosen.bounds()
    height, width = len(cells), max(map(len, cells))
    if (height, width) == (1, 1) and not chosen.is_block():
        return _read(chosen, [(row, column, cells[0][0]) for row, column in sorted(chosen.cells)], (1, 1))
    wanted_height, wanted_width = bottom - top + 1, last - first + 1
    if wanted_height % height == 0 and wanted_width % width == 0 and chosen.is_block():
        high, wide = wanted_height, wanted_width
    else:
        high, wide = height, width
    if high * wide > MOST_CELLS:
        raise UserError("More than {most} cells can't be changed at once: choose fewer.", most=Amount(MOST_CELLS))
    laid = [
        (top + r, first + c, cells[r % height][c % width])
        for r in range(high)
        for c in range(wide)
        if c % width < len(cells[r % height])
    ]
    return _read(chosen, laid, (high, wide))


def _read(chosen: Chosen, laid: Sequence[tuple[int, int, str]], size: tuple[int, int]) -> Pasted:
    """Tells what changes rows that are there, what makes new ones, and what can't be read."""
    values: list[tuple[int, str, str]] = []
    added: dict[int, dict[str, str]] = {}
    unread: list[Unread] = []
    beyond = {column for _, column, _ in laid if column >= len(chosen.fields)}
    for row, column, text in laid:
        if column in beyond or not _is_field(chosen.fields[column]):
            continue
        field = chosen.fields[column]
        is_new = row >= len(chosen.rows)
        if is_new and not text.strip():
            continue
        why = _mistake(field, text)
        if why is not None:
            unread.append(Unread(0 if is_new else chosen.rows[row].number, field, why))
        elif is_new:
            added.setdefault(row, {})[field] = text
        else:
            values.append((row, field, text))
    without_text = _mistake("action", "")
    assert without_text is not None
    unread += [Unread(0, "action", without_text) for typed in added.values() if "action" not in typed]
    fresh = tuple(typed for _, typed in sorted(added.items()) if "action" in typed)
    return Pasted(_edits(chosen.rows, values), fresh, tuple(unread), len(beyond), *size)


def _mistake(field: str, text: str) -> UserError | None:
    if len(text) > MOST_EDITED:
        return UserError("It has more than {most} characters.", most=Amount(MOST_EDITED))
    try:
        read_values({field: text})
    except UserError as error:
        return error
    return None


def _is_field(name: str) -> bool:
    return name in FIELD_BY_NAME


def _edits(rows: Sequence[Revision], values: Iterable[tuple[int, str, str]]) -> tuple[Edit, ...]:
    typed: dict[int, dict[str, str]] = {}
    for row, field, text in values:
        typed.setdefault(row, {})[field] = text
    return tuple(Edit(rows[row], fields) for row, fields in sorted(typed.items()))
