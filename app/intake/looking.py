"""From a file's bytes to what was found in it: its tables, its plan, and everything that has to be asked."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.errors import StoppedError, UserError
from app.domain.sentences import Sentence, counted, numbers
from app.domain.texts import line
from app.intake.choices import AS_FOUND, Choices
from app.intake.finding import find
from app.intake.found import Found, FoundTable, Verdict
from app.intake.grids import Grid
from app.intake.kinds import kind_of
from app.intake.lost_cells import has_lost_cells
from app.intake.resting import collector_at_rest
from app.intake.rows import ReadRow, read_rows, repeated_numbers
from app.intake.watching import UNWATCHED, Watch

_LOST = Sentence(
    "The cells of the table have run together in this text: copy the table itself, from the page or the document, or"
    " bring in the file."
)


def look(content: bytes, name: str, choices: Choices = AS_FOUND, watch: Watch = UNWATCHED) -> Found:
    """What a file says; one that can't be read is a verdict, too. A UserError only where the choices don't fit.

    Fit for a worker thread; a StoppedError where the one who watches stops it.
    """
    with collector_at_rest():
        return _look(content, name, choices, watch)


def _look(content: bytes, name: str, choices: Choices, watch: Watch) -> Found:
    name = line(name)  # it is part of what is said, and on some systems may hold anything
    try:
        if not content.strip():
            return Found(Verdict.NO_TABLE, Sentence("There is nothing in it."), ())
        grids = kind_of(content, name).read(content, name, watch.cancelled)
    except StoppedError:
        raise
    except UserError as error:
        return Found(Verdict.UNREADABLE, error.sentence, ())
    watch.check()
    if not grids and has_lost_cells(content):
        return Found(Verdict.NO_TABLE, _LOST, ())
    return look_at(grids, choices, watch)


def look_at(grids: Sequence[Grid], choices: Choices = AS_FOUND, watch: Watch = UNWATCHED) -> Found:
    """As `look`, where the tables are read already."""
    found = find(grids, choices)
    watch.check()
    if found.verdict is not Verdict.PLAN:
        return found
    rows = [row for one in found.chosen for row in _rows(one, watch)]
    if not rows:
        return replace(found, verdict=Verdict.NO_TABLE, message=Sentence("The table has a header and no rows."))
    repeated = repeated_numbers(rows)
    asked = (*(note for one in found.chosen for note in one.grid.notes), *found.questions)
    if repeated:
        twice = counted(
            "{numbers} stands twice in the table: give each row its own number.",
            "{numbers} stand twice in the table: give each row its own number.",
            len(repeated), numbers=numbers(repeated),
        )  # fmt: skip
        return replace(found, verdict=Verdict.AMBIGUOUS, message=twice, questions=(twice, *asked), rows=tuple(rows))
    read = counted("{count} row was read.", "{count} rows were read.", len(rows))
    return replace(found, message=read, questions=asked, rows=tuple(rows))


def _rows(one: FoundTable, watch: Watch) -> list[ReadRow]:
    assert one.table is not None and one.columns is not None
    rows = read_rows(one.table, one.columns, watch)
    return _told_apart(rows) if one.columns.numbers_are_kept else rows


def _told_apart(rows: list[ReadRow]) -> list[ReadRow]:
    """A row that was copied took its number along, which nobody saw: such rows are known by their texts."""
    repeated = set(repeated_numbers(rows))
    return [replace(row, number=None) if row.number in repeated else row for row in rows] if repeated else rows
