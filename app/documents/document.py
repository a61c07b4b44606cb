"""A document as a plain value: what every format is written from."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from app.documents.layouts import Column
from app.domain.actions import Status
from app.domain.dates import WrittenDate
from app.domain.heads import head_line
from app.domain.ledger import Head
from app.domain.revisions import Revision
from app.domain.updates import Edition


@dataclass(frozen=True, slots=True)
class RowFacts:
    """What a row's cells don't tell a program: its action, real dates, and who saved it last (in UTC)."""

    number: int
    status: Status
    due: WrittenDate
    completed: WrittenDate
    author: str
    at: datetime


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
class ChangeLine:
    """One field of one action that differs from the update before; for a new action `old` is empty."""

    number: int
    what: str
    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """A date that was promised for an action: in which edition first, what it did to the one before, and why.

    `key` is the same for the same promise in every update. `author` and `at`, in UTC, are who gave it and when, and
    `given` is both in words.
    """

    key: int
    number: int
    due: WrittenDate
    date: str
    told: str
    change: str
    days: int | None
    reason: str
    author: str
    at: datetime
    given: str = ""


@dataclass(frozen=True, slots=True)
class PromiseTable:
    """The dates that were promised, under a heading and a line that sums them up; `columns` name fields of a line."""

    heading: str
    summary: str
    columns: tuple[Column, ...]
    lines: tuple[PromiseLine, ...]
    last_day: str
    days_later: str

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The lines as texts, one for each column."""
        return tuple(tuple(str(getattr(one, column.field)) for column in self.columns) for one in self.lines)


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing as SVG text, its size in points, and what it says for those who don't see it."""

    name: str
    title: str
    alternative: str
    svg: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Source:
    """What a document was composed from, for formats that hold more than a table; `history` is oldest first."""

    edition: Edition
    history: Sequence[Revision]


@dataclass(frozen=True, slots=True)
class Document:
    """Everything that a published update says. `as_of` is the newest revision's time, in UTC.

    `paragraphs` stand before the table and `following` after it; `question` ends a comment and is in no report.
    The last `answers` of the paragraphs answer readers' questions; their `reply_lines` lead to the comment that asked.
    `since` names the edition that `changes` are told against. `terms` are the allowed words of a field, `statuses`
    the printed words of each status, and `words` the wording's sentences around a comment's table.
    `full_in` is the newest update whose comment held every row in full, and `outdated` the actions that differ from it.
    `template` is a Word template's bytes, None for our own. `earlier` is what a redline is made against.
    `source` is what it was composed from, None for reports of other kinds.
    `promises` are the dates that moved, None where nobody asked for them. A report that `is_update` is not has no
    changes and no history; `table_heading` stands above its table in Word.
    `imprint` says which rows the table was made of, for when it comes back, and is empty for tables of other kinds.
    `head` is that of the history log when the update was issued; a comment and plain text tell it on request only.
    """

    title: str
    subtitle: str
    edition: str
    dated: date | None
    author: str
    as_of: datetime
    paragraphs: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    facts: tuple[RowFacts, ...]
    history: Sequence[HistoryLine] = ()
    following: tuple[str, ...] = ()
    answers: int = 0
    reply_lines: frozenset[str] = frozenset()
    question: str = ""
    since: str = ""
    changes: Sequence[ChangeLine] = ()
    changed: frozenset[int] = frozenset()
    pictures: tuple[Picture, ...] = ()
    terms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    full_in: str = ""
    outdated: frozenset[int] = frozenset()
    words: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[Status, str] = field(default_factory=dict)
    paper: str = "a4"
    comment: str = "whole"
    template: bytes | None = None
    earlier: "Document | None" = None
    promises: PromiseTable | None = None
    is_update: bool = True
    table_heading: str = ""
    head: Head | None = None
    comment_tells_head: bool = False
    source: Source | None = None
    imprint: str = ""

    @property
    def heading(self) -> str:
        """The edition with its date: "Update 3, 2021-04-08"."""
        return f"{self.edition}, {self.dated.isoformat()}" if self.dated else self.edition

    @property
    def last_lines(self) -> tuple[str, ...]:
        """What ends a comment and plain text: the question to the readers, and the log's head where it is wanted."""
        told = head_line(self.head) if self.comment_tells_head else ""
        return tuple(part for part in (self.question, told) if part)

    def fingerprint(self) -> str:
        """SHA-256 of what the document says, the same in every format: of a JSON array, described in the README."""
        said = [
            self.title, self.subtitle, self.heading, list(self.paragraphs),
            [column.heading for column in self.columns], [list(row) for row in self.rows], list(self.following),
        ]  # fmt: skip
        return hashlib.sha256(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode("utf-8")).hexdigest()
