"""The record of what a plan owed and did, as a table of texts: to be pasted, or opened in a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

from app.documents.document import Document
from app.documents.html.clipboard import fragment
from app.documents.layouts import Column
from app.domain.moments import Moment
from app.domain.obligations import Obligation
from app.domain.revisions import people_time

COLUMNS = ("Rule", "Since", "Event", "Until", "Ended", "By", "Verdict", "Late by", "What the rule says")
_WIDTHS = (12, 11, 22, 13, 13, 16, 9, 9, 30)
_NEVER = datetime(1980, 1, 1, tzinfo=UTC)
# A cell that begins with one of these is taken for a formula by spreadsheets.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def rows(record: Iterable[Obligation], now: datetime) -> list[tuple[str, ...]]:
    """A row for each obligation, in the order given; times are in UTC."""
    return [
        (
            one.rule.label,
            _moment(one.since),
            str(one.event),
            one.until.date().isoformat() if one.by_day else people_time(one.until),
            _moment(one.ended),
            str(one.ended_by) if one.ended_by is not None else "",
            one.verdict.value,
            _length(one.late_by(now)) if one.was_missed else "",
            one.rule.words,
        )
        for one in record
    ]


def as_csv(table: Sequence[Sequence[str]]) -> bytes:
    """With a heading line, in UTF-8 with the mark that Excel needs."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows([COLUMNS, *([_plain(cell) for cell in row] for row in table)])
    return out.getvalue().encode("utf-8-sig")


def as_text(table: Sequence[Sequence[str]]) -> str:
    """With a heading line, a tab between two cells: how spreadsheets and mails take a table."""
    lines = [COLUMNS, *([" ".join(_plain(cell).split()) for cell in row] for row in table)]
    return "".join("\t".join(line) + "\n" for line in lines)


def as_html(table: Sequence[Sequence[str]]) -> str:
    """As a table for the clipboard, which word processors take as one."""
    columns = tuple(Column(heading, heading, width) for heading, width in zip(COLUMNS, _WIDTHS, strict=True))
    rows = tuple(tuple(row) for row in table)
    return fragment(Document("", "", "", None, "", _NEVER, (), columns, rows, ()))


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def _moment(moment: Moment | None) -> str:
    if moment is None:
        return ""
    return moment.day.isoformat() if moment.is_day else people_time(moment.earliest)


def _length(span: timedelta) -> str:
    hours = span.seconds // 3600
    if span.days:
        return f"{span.days} day{'' if span.days == 1 else 's'}"
    return f"{hours} hour{'' if hours == 1 else 's'}" if hours else "less than an hour"
