"""What the user said of a file where it could not be known: which tables, and what their columns are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.actions import FIELD_BY_NAME
from app.domain.errors import UserError

OBSERVATIONS = "observations"
LEAVE_OUT = ""
REST = "rest"
# What a column can be: a field of an action, its number, its status with a date beside it, one of the rest, or nothing.
FIELDS = (*FIELD_BY_NAME, "number", "status_text", REST, LEAVE_OUT)


@dataclass(frozen=True, slots=True)
class Choices:
    """The numbers of the tables that are the plan, from 1, none for what is found; which field a column has.

    A column is named by its heading, its letter or its number; its field is one of `FIELDS`. What is made an
    observation beside other columns stands there with its heading. `rest` says what becomes of columns that nobody
    named and no synonym knows: "observations", or "" to leave them out.
    """

    tables: tuple[int, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    rest: str = OBSERVATIONS


AS_FOUND = Choices()


def read_choices(tables: Sequence[int], maps: Sequence[str], rest: str = OBSERVATIONS) -> Choices:
    """The choices in the words of the command line: COLUMN=FIELD, where the field may be "leave-out"."""
    columns = {}
    for text in maps:
        column, sign, name = text.rpartition("=")
        known = {"leave-out": LEAVE_OUT, "status": "status_text"}.get(name, name)
        if not sign or known not in FIELDS:
            names = ", ".join(name or "leave-out" for name in FIELDS)
            raise UserError("“{text}” maps no column: write COLUMN=FIELD with one of {names}.", text=text, names=names)
        columns[column] = known
    return Choices(tuple(tables), columns, LEAVE_OUT if rest == "leave-out" else rest)
