"""Finding the plan among the tables of a file."""

from collections.abc import Sequence

from app.domain.sentences import Sentence
from app.intake.columns import read_columns
from app.intake.found import AS_FOUND, Choices, Found, FoundTable, Verdict
from app.intake.grids import Grid
from app.intake.tables import Table


def find(grids: Sequence[Grid], choices: Choices = AS_FOUND) -> Found:
    """Tells which of the tables are the plan; nothing is guessed where several could be."""
    tables = tuple(_look(grid, number) for number, grid in enumerate(grids, 1))
    wanted = choices.tables or tuple(one.number for one in tables if one.is_plan)
    chosen = tuple(one for one in tables if one.number in wanted)
    if not chosen:
        return Found(Verdict.NO_TABLE, Sentence("There is no table with the headings of an action plan."), tables)
    if len(chosen) > 1:
        sentence = Sentence("There are {count} action tables: say which is meant.", count=len(chosen))
        return Found(Verdict.AMBIGUOUS, sentence, tables, (), (sentence,))
    return Found(Verdict.PLAN, Sentence("One action table was found."), tables, chosen)


def _look(grid: Grid, number: int) -> FoundTable:
    header = grid.header or 0
    if len(grid.rows) <= header:
        return FoundTable(number, grid, False, Sentence("it is empty"), None, None, None)
    table = Table(tuple(cell or "" for cell in grid.rows[header]), grid.rows[header + 1 :], grid.unseen)
    columns = read_columns(table.header)
    why = Sentence("its headings are those of actions") if columns.is_plan else Sentence("no heading says what to do")
    return FoundTable(number, grid, columns.is_plan, why, header, table, columns)
