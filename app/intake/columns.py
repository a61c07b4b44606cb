"""What the columns of a table mean: told by the user, by their headings, and by what stands in them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.texts import line
from app.intake.choices import AS_FOUND, LEAVE_OUT, OBSERVATIONS, Choices
from app.intake.headings import field_of, plain
from app.intake.own_columns import own_columns

_NUMBER = re.compile(r"(?:#|n[o°º]?\.?|nr\.?|action|item|task)?\s*#?\s*(\d{1,9})\s*[.):]?", re.I)


@dataclass(frozen=True, slots=True)
class Columns:
    """For each column its field or None; those that go into the observations with their heading; those left out."""

    fields: tuple[str | None, ...]
    ignored: tuple[str, ...]
    told: tuple[int, ...] = ()

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
    own = own_columns(header)
    for place in sorted(range(len(header)), key=lambda place: (place not in named, place in hidden, place)):
        field = named[place] if place in named else _field(header[place], place, rows)
        if place in own and place not in named:
            continue
        if field == OBSERVATIONS and place in named and OBSERVATIONS in fields:
            told.append(place)
        elif field and field not in fields:
            fields[place] = field
        elif field == LEAVE_OUT or (place not in named and not _has_content(place, rows, header[place])):
            without.append(place)
        else:
            (told if choices.rest == OBSERVATIONS else without).append(place)
    ignored = tuple(line(header[place]) for place in sorted(without) if header[place].strip())
    return Columns(tuple(fields), ignored, tuple(sorted(told)))


def _named(header: Sequence[str], columns: Mapping[str, str]) -> dict[int, str]:
    """The columns that the user named, by heading, else by letter, else by number."""
    found = {}
    headings = [plain(heading) for heading in header]
    for name, field in columns.items():
        if plain(name) in headings:
            place = headings.index(plain(name))
        elif re.fullmatch(r"[A-Za-z]{1,2}", name.strip()):
            place = _place_of(name.strip().upper())
        else:
            place = int(name) - 1 if name.strip().isdigit() else -1
        if 0 <= place < len(header):
            found[place] = "status_text" if field == "status" else field  # a cell says it with all its words
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
    if field == "number" and rows and not _are_numbers(place, rows):
        return None
    return field


def _are_numbers(place: int, rows: Sequence[Sequence[str | None]]) -> bool:
    """True where a column numbers actions: most of its cells are whole numbers, and it is not empty."""
    filled = found = 0
    for row in rows:
        if (cell := row[place]) and not cell.isspace():
            filled += 1
            found += read_number(cell.strip()) is not None
            if found * 2 > len(rows):
                return True  # whatever the others are
    return found * 2 > filled


def _has_content(place: int, rows: Sequence[Sequence[str | None]], heading: str) -> bool:
    return (not rows and bool(heading.strip())) or any(cell.strip() for row in rows if (cell := row[place]))


def read_number(text: str) -> int | None:
    """The action number that a cell says: "3", "#3", "3.", "Action 3"; None for anything else."""
    if text.isascii() and text.isdigit():
        return int(text) or None if len(text) < 10 else None
    found = _NUMBER.fullmatch(text.strip()) if text.isascii() or "°" in text or "º" in text else None
    return int(found[1]) or None if found else None
