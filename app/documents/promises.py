"""The dates that were promised, as a document tells them: each that moved, with what it did and why."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from app.documents.document import Document, PromiseLine, PromiseTable, RowFacts
from app.documents.layouts import Column
from app.domain.actions import Status
from app.domain.dates import NO_DATE
from app.domain.revisions import Revision
from app.domain.slip_records import Course, slip_records, totals
from app.domain.slip_words import change_words, due_words, reason_words, summary_words
from app.domain.updates import Edition
from app.domain.wordings import Wording

_WIDTHS: Mapping[str, int] = {"number": 5, "date": 22, "told": 23, "change": 20, "reason": 30}
# Revisions of the whole database are fewer than this.
_MOST_REVISIONS = 10**12


def promise_table(
    edition: Edition, history: Sequence[Revision], issued: Mapping[int, str], shown: Sequence[Edition], words: Wording
) -> PromiseTable:
    """Of the actions of an edition; `shown` are the issued ones, `issued` the names of these and of this one."""
    before = [one for one in shown if one.number < edition.number]
    known = [row for row in history if row.seq <= edition.last_seq]
    found = slip_records(edition.rows, known, [*before, edition])
    courses = [one.course for one in found]
    lines = tuple(line for course in courses for line in _lines(course, issued, words))
    said = words.promises
    summary = summary_words(totals(courses), words)
    columns = tuple(Column(name, said[name], width) for name, width in _WIDTHS.items())
    return table_of(columns, lines, summary if lines else f"{summary} {said['unmoved']}", words)


def table_of(columns: tuple[Column, ...], lines: tuple[PromiseLine, ...], summary: str, words: Wording) -> PromiseTable:
    """These lines under the heading of the words."""
    said = words.promises
    return PromiseTable(said["heading"], summary, columns, lines, said["last_day"], said["days_later"])


def as_document(document: Document) -> Document:
    """A document whose table is that of the promises; a redline's earlier one has its own."""
    table = document.promises
    assert table is not None
    earlier = document.earlier
    return replace(
        document,
        title=table.heading,
        columns=table.columns,
        rows=table.rows,
        facts=tuple(
            RowFacts(line.key, Status.PLANNED, line.due, NO_DATE, line.author, line.at) for line in table.lines
        ),
        changes=(),
        changed=frozenset(),
        earlier=as_document(earlier) if earlier is not None and earlier.promises is not None else None,
        promises=None,
        imprint="",
    )


def _lines(course: Course, names: Mapping[int, str], words: Wording) -> Iterator[PromiseLine]:
    """What readers saw of a date that moved; of those of a whole only the one that its part began with."""
    if len(course.seen) < 2 or not course.own:
        return
    told_in = {told.promise.seq: told.update for told in course.told}
    begun = max(0, len(course.seen) - len(course.own) - 1)
    for place, promise in enumerate(course.seen[begun:], begun):
        yield PromiseLine(
            key=course.number * _MOST_REVISIONS + promise.seq,
            number=course.number,
            due=promise.due,
            date=due_words(promise, words),
            told=names.get(told_in[promise.seq] or 0, ""),
            change=change_words(promise, course.number, words, is_first=place == 0),
            days=promise.days,
            reason=reason_words(promise, words),
            author=promise.author,
            at=promise.at,
        )
