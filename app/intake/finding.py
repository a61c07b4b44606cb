"""Finding the plan among the tables of a file; what can't be known is asked, never guessed."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.errors import UserError
from app.domain.sentences import Sentence, Value, enumerated
from app.intake.choices import AS_FOUND, Choices
from app.intake.columns import Columns, read_columns, read_number, unknown_columns
from app.intake.found import Found, FoundTable, Verdict
from app.intake.grids import Grid
from app.intake.headers import find_header, looks_like_actions
from app.intake.headings import is_record_kind, is_weak, other_kind, plain
from app.intake.own_columns import as_seen
from app.intake.revised import told_of_revised, with_revised
from app.intake.tables import Table
from app.intake.turning import turned

_NO_ACTION = Sentence("no heading says what is to be done")
_NO_HEADER = Sentence("it has no header, and its rows look like actions")
_OTHER = Sentence("its headings are not those of actions")
_OTHERS = {
    "time": Sentence("it tells what happened when"),
    "log": Sentence("it tells who did what"),
    "risk": Sentence("it lists risks, and its actions may be no more than how these are met"),
}
_EMPTY = Sentence("it has no rows")
_PLAN = Sentence("its headings are those of actions")
_HIDDEN = Sentence("it is hidden in its file")
_QUOTED = Sentence("it is a quotation")
_VAGUE = Sentence("another table says more plainly what is to be done")
_NO_PLAN = Sentence("There is no table with the headings of an action plan: it needs Action and Status.")
_NO_TABLE = Sentence(
    "There is no table with the headings of an action plan: it needs Action and Status."
    " If this text was copied out of a table, copy the table itself."
)
_LOOKED_AT = 200
_GOES_ON = Sentence("it goes on where the table before it ends")


def find(grids: Sequence[Grid], choices: Choices = AS_FOUND) -> Found:
    """Tells which of the tables are the plan, and asks where several could be."""
    tables = _going_on(tuple(_look(turned(grid), number, choices) for number, grid in enumerate(grids, 1)))
    _refuse_unknown(tables, choices)
    if choices.tables:
        chosen = tuple(one for one in tables if one.number in choices.tables)
        return _ask_columns(tables, chosen) or _found(tables, chosen)
    plans = _said_now(tuple(one for one in tables if one.is_plan))
    if not plans:
        return _none(tables)
    asked = _several(plans)
    plainer = _plainer(plans) if asked is not None else plans
    if asked is not None and (plainer == plans or _several(plainer) is not None):
        return Found(Verdict.AMBIGUOUS, asked, tables, (), (asked,))
    vague = {one.number for one in plans if one not in plainer}
    told = (replace(one, is_plan=False, why=_VAGUE, may_be_plan=True) if one.number in vague else one for one in tables)
    return _found(tuple(told), plainer)


def _plainer(plans: tuple[FoundTable, ...]) -> tuple[FoundTable, ...]:
    """Those that say in so many words what is to be done, without tables that have less than all of them beside it.

    A legend of statuses has a description of each, and so has the list of a document's versions.
    """
    plain_ones = tuple(one for one in plans if not _is_vague(one))
    least = min((len(_shape(one)[0]) for one in plain_ones), default=0)
    return tuple(one for one in plans if one in plain_ones or len(_shape(one)[0]) >= least)


def _is_vague(one: FoundTable) -> bool:
    assert one.columns is not None and one.table is not None
    return is_weak(one.table.header[one.columns.fields.index("action")])


def _said_now(plans: tuple[FoundTable, ...]) -> tuple[FoundTable, ...]:
    """Without those that are hidden, and those that only quote what was said before, where there are others."""
    seen = tuple(one for one in plans if not one.grid.is_hidden) or plans
    return tuple(one for one in seen if not one.grid.quoted) or seen


def _left_out(one: FoundTable) -> Sentence | None:
    """Why a table is left out that a reader may look for; None for one of another kind."""
    if one.is_plan and (one.grid.is_hidden or one.grid.quoted):
        return _HIDDEN if one.grid.is_hidden else _QUOTED
    return one.why if one.may_be_plan else None


def _found(tables: tuple[FoundTable, ...], chosen: tuple[FoundTable, ...]) -> Found:
    places: Value = enumerated([one.grid.place for one in chosen])
    taken = {one.number for one in chosen}
    left = [(one, _left_out(one)) for one in tables if one.number not in taken]
    asked = [Sentence("{place} was left out: {why}.", place=one.grid.place, why=why) for one, why in left if why]
    return Found(Verdict.PLAN, Sentence("The plan is {places}.", places=places), tables, chosen, tuple(asked))


def _none(tables: tuple[FoundTable, ...]) -> Found:
    maybe = next((one for one in tables if one.may_be_plan), None)
    if maybe is None:
        return Found(Verdict.NO_TABLE, _NO_PLAN if tables else _NO_TABLE, tables)
    asked = _which_column(maybe)
    return Found(Verdict.AMBIGUOUS, asked, tables, (), (asked,))


def _which_column(table: FoundTable) -> Sentence:
    return Sentence("Which column of {place} says what is to be done ({why})?", place=table.grid.place, why=table.why)


def _ask_columns(tables: tuple[FoundTable, ...], chosen: tuple[FoundTable, ...]) -> Found | None:
    unclear = next((one for one in chosen if not one.is_plan), None)
    if unclear is None:
        return None
    asked = _which_column(unclear)
    return Found(Verdict.AMBIGUOUS, asked, tables, (), (asked,))


def _refuse_unknown(tables: tuple[FoundTable, ...], choices: Choices) -> None:
    for number in choices.tables:
        if not 1 <= number <= len(tables):
            raise UserError("There is no table {number}: the file has {count}.", number=number, count=len(tables))
    headers = [one.table.header for one in tables if one.table is not None]
    for name in choices.columns:
        if all(unknown_columns(header, {name: ""}) for header in headers):
            raise UserError("No table has a column “{name}”: name one by its heading, letter or number.", name=name)


def _look(grid: Grid, number: int, choices: Choices) -> FoundTable:
    named = bool(choices.columns) and (not choices.tables or number in choices.tables)
    header = find_header(grid, choices.columns if named else ())
    if header is None or (len(header.fields) < 2 and not header.is_told and looks_like_actions(grid)):
        return _without_header(grid, number, choices, named=named)
    table = _below(grid, header.row, header.headings)
    columns = read_columns(table.header, table.rows, choices if named else Choices(rest=choices.rest), grid.hidden)
    table = with_revised(as_seen(table, columns.fields, columns.written), columns)
    grid = replace(grid, notes=(*grid.notes, *told_of_revised(table, columns)))
    if not table.rows:
        return FoundTable(number, grid, False, _EMPTY, header.row, table, columns)
    told = other_kind(header.headings) or ("risk" if _are_records(table, columns) else None)
    if told and not named and number not in choices.tables and (told != "time" or not _promises(columns)):
        maybe = told == "risk" and columns.is_plan
        return FoundTable(number, grid, False, _OTHERS[told], header.row, table, columns, may_be_plan=maybe)
    if columns.is_plan or ("action" in columns.fields and len(header.fields) > 1):
        return FoundTable(number, grid, True, _PLAN, header.row, table, columns)
    likely = {"status_text", "due", "owner"} & set(columns.fields)
    why = _NO_ACTION if len(likely) > 1 else _OTHER
    return FoundTable(number, grid, False, why, header.row, table, columns, may_be_plan=len(likely) > 1)


def _are_records(table: Table, columns: Columns) -> bool:
    """True where rows say of themselves that they are risks, issues, decisions: only some are actions."""
    if "kind" not in columns.fields:
        return False
    place = columns.fields.index("kind")
    kinds = [cell.strip() for row in table.rows[:_LOOKED_AT] if (cell := row[place]) and not cell.isspace()]
    records = [kind for kind in kinds if is_record_kind(kind)]
    return len({plain(kind) for kind in records}) > 1 and len(records) * 2 > len(kinds)


def _promises(columns: Columns) -> bool:
    return bool({"status_text", "due"} & set(columns.fields))


def _without_header(grid: Grid, number: int, choices: Choices, *, named: bool) -> FoundTable:
    if not named and not looks_like_actions(grid):
        return FoundTable(number, grid, False, _OTHER, None, None, None)
    width = len(grid.rows[0]) if grid.rows else 0
    table = Table(("",) * width, grid.rows, grid.unseen, grid.dates)
    columns = read_columns(table.header, table.rows, choices) if named else _nothing(width)
    return FoundTable(
        number, grid, columns.is_plan, _PLAN if columns.is_plan else _NO_HEADER, None, table, columns,
        may_be_plan=not columns.is_plan,
    )  # fmt: skip


def _nothing(width: int) -> Columns:
    return Columns((None,) * width, ())


def _below(grid: Grid, header: int, headings: tuple[str, ...]) -> Table:
    """The rows below the header, without those that repeat it on a new page, and the days that their cells hold."""
    again = _places_again(grid, header, tuple(heading.strip() for heading in headings))
    kept = [place for place in range(header + 1, len(grid.rows)) if place not in again]
    moved = {place: at for at, place in enumerate(kept)} if grid.dates else {}
    dates = {(moved[row], column): period for (row, column), period in grid.dates.items() if row in moved}
    return Table(headings, tuple([grid.rows[place] for place in kept]), grid.unseen, dates)


def _places_again(grid: Grid, header: int, headings: tuple[str, ...]) -> frozenset[int]:
    """The rows below a header that say the same; one cell tells most of the others."""
    told = max(range(len(headings)), key=lambda column: len(headings[column]), default=0)
    alike = [
        place
        for place in range(header + 1, len(grid.rows))
        if not headings or (grid.rows[place][told] or "").strip() == headings[told]
    ]
    return frozenset(place for place in alike if tuple((cell or "").strip() for cell in grid.rows[place]) == headings)


def _going_on(tables: tuple[FoundTable, ...]) -> tuple[FoundTable, ...]:
    """A table without a header of its own that carries on the numbers of the plan before it belongs to that."""
    found: list[FoundTable] = []
    for one in tables:
        before = found[-1] if found else None
        found.append(_carried_on(before, one) if before is not None and _carries_on(before, one) else one)
    return tuple(found)


def _carries_on(before: FoundTable, one: FoundTable) -> bool:
    if not before.is_plan or one.header is not None or before.columns is None or not one.grid.rows:
        return False
    if len(one.grid.rows[0]) != len(before.columns.fields) or "number" not in before.columns.fields:
        return False
    numbers = numbers_of(before)
    first = read_number(one.grid.rows[0][before.columns.fields.index("number")] or "")
    return bool(numbers) and first is not None and first == numbers[-1] + 1


def _carried_on(before: FoundTable, one: FoundTable) -> FoundTable:
    assert before.table is not None
    table = Table(before.table.header, one.grid.rows, one.grid.unseen, one.grid.dates)
    return FoundTable(one.number, one.grid, True, _GOES_ON, None, table, before.columns)


def numbers_of(table: FoundTable) -> list[int]:
    """The action numbers that a table gives, in its order."""
    if table.table is None or table.columns is None or "number" not in table.columns.fields:
        return []
    place = table.columns.fields.index("number")
    found = (read_number(row[place] or "") for row in table.table.rows)
    return [number for number in found if number is not None]


def _several(plans: tuple[FoundTable, ...]) -> Sentence | None:
    """The question that several tables raise; None where they are parts of one plan."""
    if len(plans) < 2:
        return None
    first: dict[int | str, int] = {}  # where each number and text stands first: comparing every two would take long
    shapes: dict[tuple[frozenset[str], bool], int] = {}
    for place, other in enumerate(plans):
        numbers, shape = numbers_of(other), _shape(other)
        said: set[int | str] = {*numbers, *_texts(other)}
        met = [first[one] for one in said if one in first]
        met += [at for known, at in shapes.items() if not _alike(known, shape)]
        if met:
            return Sentence(
                "{one} and {other} could both be the plan: say which is meant.",
                one=plans[min(met)].grid.place, other=other.grid.place,
            )  # fmt: skip
        first |= dict.fromkeys(said, place)
        shapes.setdefault(shape, place)
    return None


def _shape(table: FoundTable) -> tuple[frozenset[str], bool]:
    """The fields of a table, and whether it numbers its actions."""
    assert table.columns is not None
    return frozenset(field for field in table.columns.fields if field), bool(numbers_of(table))


def _alike(one: tuple[frozenset[str], bool], other: tuple[frozenset[str], bool]) -> bool:
    return len(one[0] ^ other[0]) <= 1 and one[1] == other[1]


def _texts(table: FoundTable) -> set[str]:
    assert table.table is not None and table.columns is not None
    place = table.columns.fields.index("action")
    return {" ".join((row[place] or "").split()).casefold() for row in table.table.rows} - {""}
