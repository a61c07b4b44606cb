"""What was found in a file: its tables, which of them are a plan, and why; or why there is none."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from app.domain.sentences import Sentence
from app.intake.columns import Columns
from app.intake.grids import Grid
from app.intake.tables import Table


class Verdict(Enum):
    """What a file is to us; the words of the command line."""

    PLAN = "plan"
    NO_TABLE = "no_table"
    AMBIGUOUS = "ambiguous"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user said of a file: the numbers of its tables that are the plan, from 1; which field a column has.

    A column is named by its heading, or by its letter or number; its field is one of an action's, "number",
    "status_text", "observations" (with its heading, in addition to others), or "" to leave it out. `rest` says what
    becomes of columns that nobody named and no synonym knows: "observations" or "" to leave them out.
    """

    tables: tuple[int, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    rest: str = ""


AS_FOUND = Choices()


@dataclass(frozen=True, slots=True)
class FoundTable:
    """One table of a file: where it is, whether it is one of actions, and why or why not.

    `table` begins below the header, which is row `header` of the grid, from 0; None where there is no header.
    """

    number: int
    grid: Grid
    is_plan: bool
    why: Sentence
    header: int | None
    table: Table | None
    columns: Columns | None


@dataclass(frozen=True, slots=True)
class Found:
    """Every table of a file, and those that were chosen as the plan; without a plan, `message` says why not."""

    verdict: Verdict
    message: Sentence
    tables: tuple[FoundTable, ...]
    chosen: tuple[FoundTable, ...] = ()
    questions: tuple[Sentence, ...] = ()
