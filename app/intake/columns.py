"""What the columns of a table mean, told by their headings."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from app import assets
from app.domain.texts import line
from app.intake.tables import Table


@dataclass(frozen=True, slots=True)
class Columns:
    """For each column its field or None, and the headings that have none."""

    fields: tuple[str | None, ...]
    ignored: tuple[str, ...]

    @property
    def is_plan(self) -> bool:
        """True for a table of actions: it says what is to be done, and at least one thing about it."""
        return "action" in self.fields and len([name for name in self.fields if name]) > 1


@cache
def _synonyms() -> dict[str, str]:
    table = assets.table("reading", "headers.toml")
    return {word: field for field, words in table.items() for word in words}


def read_columns(header: Sequence[str]) -> Columns:
    """Maps each heading to a field; the first column of a kind wins."""
    fields: list[str | None] = []
    for heading in header:
        field = _synonyms().get(_plain(heading))
        fields.append(field if field not in fields else None)
    ignored = tuple(line(heading) for heading, field in zip(header, fields, strict=True) if field is None)
    return Columns(tuple(fields), ignored)


def _plain(heading: str) -> str:
    return re.sub(r"\s+", " ", heading.replace("’", "'")).strip(" .:*").casefold()


def action_tables(tables: Sequence[Table]) -> list[tuple[Table, Columns]]:
    """The tables whose headings are those of an action plan."""
    pairs = [(table, read_columns(table.header)) for table in tables]
    return [(table, columns) for table, columns in pairs if columns.is_plan]
