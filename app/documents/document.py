"""A document as a plain value: what every format is written from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.documents.layouts import Column


@dataclass(frozen=True, slots=True)
class RowDates:
    """The days that a row's dates can mean, for formats that know real dates."""

    due_earliest: date | None
    due_latest: date | None
    completed_earliest: date | None
    completed_latest: date | None


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One field of one revision, before and after."""

    number: int
    ordinal: int
    at: datetime
    author: str
    reason: str
    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Document:
    """Everything that a published update says. `as_of` is the newest revision's time, in UTC."""

    title: str
    subtitle: str
    edition: str
    dated: date | None
    author: str
    as_of: datetime
    paragraphs: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    dates: tuple[RowDates, ...]
    history: Sequence[HistoryLine]

    @property
    def heading(self) -> str:
        """The edition with its date: "Update 3, 2021-04-08"."""
        return f"{self.edition}, {self.dated.isoformat()}" if self.dated else self.edition
