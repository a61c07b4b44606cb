"""What the columns of a table mean: told by the user, by their headings, and by what stands in them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.actions import Status
from app.domain.statuses import read_status, read_tick
from app.domain.texts import line
from app.intake.choices import AS_FOUND, LEAVE_OUT, OBSERVATIONS, REST, Choices
from app.intake.headings import field_of, is_weak, may_be_action, plain, promise_of
from app.intake.own_columns import number_column, own_columns, written_columns

# What a table of actions says of them, where its headings name them by a word that other tables have as well.
_PROMISES = frozenset(["status_text", "due", "completed", "owner", "kind"])
# What takes the place of what: a due date that was promised later counts before an earlier one.
_PROMISED = {"revised": 0, None: 1, "original": 2}
_NUMBER = re.compile(r"(?:#|n[o°º]?\.?|nr\.?|action|item|task)?\s*#?\s*(\d{1,9})\s*[.):]?", re.I)


@dataclass(frozen=True, slots=True)
class Columns:
    """For each column its field or None; those that go into the observations with their heading; those left out.

    `numbers_are_kept` where the numbers are those that a file of ours keeps out of sight: nobody gave them to new rows.
    `original` is the column whose due date stands where the revised one is empty; `ticked` where the status is a box to
    tick, or yes and no, below a heading such as "Done?". `own` are the columns that our workbooks have beside the plan,
    `written` what those of them say in which somebody may write.
    """

    fields: tuple[str | None, ...]
    ignored: tuple[str, ...]
    told: tuple[int, ...] = ()
    numbers_are_kept: bool = False
    original: int | None = None
    ticked: bool = False
    own: frozenset[int] = frozenset()
    written: Mapping[int, str] = field(default_factory=dict)

    @property
    def is_plan(self) -> bool:
        """True for a table of actions: it says what is to be done, and at least one thing about it."""
        return "action" in self.fields and len([name for name in self.fields if name]) > 1


def read_columns(
    header: Sequence[str], rows: Sequence[Sequence[str | None]] = (), choices: Choices = AS_FOUND,
    hidden: frozenset[int] = frozenset(),
) -> Columns:  # fmt: skip
    """Maps each column to a field; what the user said goes first, then what is seen, then the first of a kind."""
    named = _named(header, choices.columns)
    fields: list[str | None] = [None] * len(header)
    told, without = [], []
    kept = number_column(header)
    own = own_columns(header) | ({kept} if kept is not None else frozenset())
    usual = [_field(heading, place, rows) for place, heading in enumerate(header)]
    gives_way = _giving_way(header, usual, rows)

    def order(place: int) -> tuple[bool, bool, int, int]:
        return place not in named, place in hidden, gives_way[place], place

    for place in sorted(range(len(header)), key=order):
        field = named.get(place, usual[place])
        if place in own and place not in named:
            continue
        if field == REST:
            field = None
        if field == OBSERVATIONS and place in named and OBSERVATIONS in fields:
            told.append(place)
        elif field and field not in fields:
            fields[place] = field
        elif field == LEAVE_OUT or (place not in named and not _has_content(place, rows, header[place])):
            without.append(place)
        else:
            (told if choices.rest == OBSERVATIONS else without).append(place)
    ignored = tuple(line(header[place]) for place in sorted(without) if header[place].strip())
    is_kept = kept is not None and kept not in named and "number" not in fields
    if kept is not None and is_kept:
        fields[kept] = "number"
    original = next((place for place in sorted(told) if usual[place] == "due" and place not in named), None)
    if original is not None and promise_of(header[fields.index("due")]) != "revised":
        original = None
    status = fields.index("status_text") if "status_text" in fields else None
    ticked = status is not None and _are_ticks(header[status], status, rows)
    written = {place: what for place, what in written_columns(header).items() if place not in named}
    return Columns(tuple(fields), ignored, tuple(sorted(told)), is_kept, original, ticked, own - {*named}, written)


def _giving_way(
    header: Sequence[str], fields: list[str | None], rows: Sequence[Sequence[str | None]]
) -> list[int]:  # fmt: skip
    """How far each column gives way to others that say the same; a finding without a promise is no action at all."""
    found = []
    promises = len(header) == 1 or not _PROMISES.isdisjoint(fields)
    for place, heading in enumerate(header):
        weak = is_weak(heading) or (fields[place] == "status_text" and _are_ticks(heading, place, rows))
        if weak and fields[place] == "action" and not promises:
            fields[place] = None
        lacks = fields[place] in ("action", "due") and not _has_content(place, rows, heading)
        found.append(
            _PROMISED[promise_of(heading)] if fields[place] == "due" and not (weak or lacks) else 3 * (weak or lacks)
        )
    return found


def _named(header: Sequence[str], columns: Mapping[str, str]) -> dict[int, str]:
    """The columns that the user named, by heading, else by letter, else by number."""
    found = {}
    headings = [plain(heading) for heading in header]
    for name, said in columns.items():
        if plain(name) in headings:
            place = headings.index(plain(name))
        elif re.fullmatch(r"[A-Za-z]{1,2}", name.strip()):
            place = _place_of(name.strip().upper())
        else:
            place = int(name) - 1 if name.strip().isdigit() else -1
        if 0 <= place < len(header):
            found[place] = "status_text" if said == "status" else said  # a cell says it with all its words
    return found


def unknown_columns(header: Sequence[str], columns: Mapping[str, str]) -> list[str]:
    """The names that the user gave and no column has."""
    return [name for name in columns if not _named(header, {name: ""})]


def _place_of(letters: str) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def _field(heading: str, place: int, rows: Sequence[Sequence[str | None]]) -> str | None:
    field = field_of(heading)
    if field in (None, "completed") and _are_ticks(heading, place, rows):
        return "status_text"
    if field == "number" and rows and not _are_numbers(place, rows):
        return "action" if may_be_action(heading) else None
    return field


def _are_ticks(heading: str, place: int, rows: Sequence[Sequence[str | None]]) -> bool:
    """True where most cells below a word for what is done are boxes to tick, or say yes or no."""
    if read_status(heading) is not Status.DONE:
        return False
    filled = [cell for row in rows if (cell := row[place]) and not cell.isspace()]
    return sum(read_tick(cell) is not None for cell in filled) * 2 > len(filled)


def _are_numbers(place: int, rows: Sequence[Sequence[str | None]]) -> bool:
    """True where a column numbers actions: most of its cells are whole numbers, and it is not empty."""
    filled = found = 0
    for row in rows:
        if (cell := row[place]) and not cell.isspace():
            filled += 1
            found += read_number(cell.strip()) is not None
            if found * 2 > len(rows):
                return True  # whatever the others are
    return found * 2 > filled or (found > 0 and found * 2 > filled - _alone(place, rows))


def _alone(place: int, rows: Sequence[Sequence[str | None]]) -> int:
    """How many rows have a text in this column alone: headings between the rows, a legend below them."""
    return sum(
        1
        for row in rows
        if (cell := row[place]) and not cell.isspace() and read_number(cell) is None and _filled(row) == 1
    )


def _filled(row: Sequence[str | None]) -> int:
    return len({cell for cell in row if cell and not cell.isspace()})


def _has_content(place: int, rows: Sequence[Sequence[str | None]], heading: str) -> bool:
    return (not rows and bool(heading.strip())) or any(cell.strip() for row in rows if (cell := row[place]))


def read_number(text: str) -> int | None:
    """The action number that a cell says: "3", "#3", "3.", "Action 3"; None for anything else."""
    if text.isascii() and text.isdigit():
        return int(text) or None if len(text) < 10 else None
    found = _NUMBER.fullmatch(text.strip()) if text.isascii() or "°" in text or "º" in text else None
    return int(found[1]) or None if found else None
