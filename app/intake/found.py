"""What was found in a file: its tables, which of them are a plan, and why; or why there is none."""

from dataclasses import dataclass
from enum import Enum

from app.domain.sentences import Sentence
from app.intake.columns import Columns
from app.intake.grids import Grid
from app.intake.rows import ReadRow
from app.intake.tables import Table


class Verdict(Enum):
    """What a file is to us; the words of the command line."""

    PLAN = "plan"
    NO_TABLE = "no_table"
    AMBIGUOUS = "ambiguous"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class FoundTable:
    """One table of a file: where it is, whether it is one of actions, and why or why not.

    `table` begins below the header, which is row `header` of the grid, from 0; None where there is no header. One that
    `may_be_plan` lacks what only the user can say.
    """

    number: int
    grid: Grid
    is_plan: bool
    why: Sentence
    header: int | None
    table: Table | None
    columns: Columns | None
    may_be_plan: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Every table of a file, and those that were chosen as the plan; without a plan, `message` says why not."""

    verdict: Verdict
    message: Sentence
    tables: tuple[FoundTable, ...]
    chosen: tuple[FoundTable, ...] = ()
    questions: tuple[Sentence, ...] = ()
    rows: tuple[ReadRow, ...] = ()
