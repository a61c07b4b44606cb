"""Excel: the table with real dates beside it, what changed, the history of revisions, and what the file is."""

import io
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from app.documents.about import CONTENT_HASH, LOG_HEAD, no_changes
from app.documents.archive import repack
from app.documents.document import Document, HistoryLine, PromiseTable
from app.documents.excel.actions import write_actions
from app.documents.excel.pictures import with_pictures, write_pictures
from app.documents.excel.sheets import Book, Sheet
from app.domain.heads import head_line

# What a row of the sheet of long texts shows at once: a row is at most 409 points high.
_MOST_SHOWN, _MOST_LINES = 2_000, 25
_CHANGES = ("Action", 8), ("What", 10), ("Field", 20), ("Before", 60), ("Now", 60)
_SLIPS, _SLIP_WIDTHS, _NUMBERS_WIDE = "Slips", {"number": 8, "date": 34, "given": 34, "reason": 60}, 12
HISTORY = (
    ("Action", 8), ("Revision", 9), ("Time (UTC)", 18), ("Author", 20), ("Reason", 28), ("Field", 18), ("Before", 50),
    ("After", 50),
)  # fmt: skip


def write(document: Document) -> bytes:
    """The document as .xlsx; the same document gives the same bytes."""
    book = Book(document.paper, document.title)
    fill(book, document)
    _set_properties(book, document)
    made = saved(book, document.as_of)
    return with_pictures(made, len(book.sheets), document.pictures) if document.pictures else made


def saved(book: Book, as_of: datetime) -> bytes:
    """A book's bytes, as if it was made and saved at that moment."""
    target = io.BytesIO()
    book.workbook.properties.created = as_of.replace(tzinfo=None, microsecond=0)
    book.workbook.save(target)
    return repack(target.getvalue(), {**book.edits(), "docProps/core.xml": _fix_modified(as_of)})


def fill(book: Book, document: Document) -> None:
    """Writes every sheet of the document into a book."""
    write_actions(book, document)
    if document.promises is not None:
        _write_promises(book, document.promises)
    if document.is_update:
        _write_changes(book, document)
        write_history(Sheet(book, "History", [width for _, width in HISTORY]), document.history)
    _write_about(Sheet(book, "About", (24, 100)), document)
    write_long_texts(book)
    if document.pictures:
        write_pictures(book, document)


def _set_properties(book: Book, document: Document) -> None:
    properties = book.workbook.properties
    properties.title, properties.subject = document.title[:255], document.heading
    properties.description = head_line(document.head) or None
    properties.keywords = document.imprint or None
    properties.creator = properties.lastModifiedBy = document.author[:255]


def _fix_modified(moment: datetime) -> Callable[[bytes], bytes]:
    stamp = moment.strftime("%Y-%m-%dT%H:%M:%SZ").encode("ascii")
    return lambda xml: re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, xml)


def _write_changes(book: Book, document: Document) -> None:
    """What differs from the update before, whose name stands in the head; a sentence where nothing does."""
    if not document.changes:
        sheet = Sheet(book, "Changes", (100,))
        sheet.head(["Changes"])
        sheet.row([no_changes(document)])
        return
    sheet = Sheet(book, "Changes", [width for _, width in _CHANGES])
    told = {"Before": f"Before: {document.since}", "Now": f"Now: {document.heading}"}
    sheet.head([told.get(heading, heading) for heading, _ in _CHANGES])
    for line in document.changes:
        sheet.row([line.number, line.what, line.field, line.old, line.new])
    sheet.filter_all()


def _write_promises(book: Book, table: PromiseTable) -> None:
    """The dates that moved, with their real last days; the line that sums them up where none did."""
    if not table.lines:
        sheet = Sheet(book, _SLIPS, (100,))
        sheet.head([table.heading])
        sheet.row([table.summary])
        return
    number, date, *others, reason = table.columns
    widths = [_SLIP_WIDTHS.get(column.field, 28) for column in (number, date, *others, reason)]
    sheet = Sheet(book, _SLIPS, [*widths[:2], _NUMBERS_WIDE, *widths[2:-1], _NUMBERS_WIDE, widths[-1]])
    said = [column.heading for column in others]
    sheet.head([number.heading, date.heading, table.last_day, *said, table.days_later, reason.heading])
    for line, (_, day, *told, why) in zip(table.lines, table.rows, strict=True):
        sheet.row([line.number, day, line.due.latest, *told, line.days, why])
    sheet.filter_all()


def write_history(sheet: Sheet, history: Sequence[HistoryLine]) -> None:
    """Each field that each revision changed."""
    sheet.head([heading for heading, _ in HISTORY])
    for line in history:
        at = line.at.replace(tzinfo=None, microsecond=0)
        sheet.row([line.number, line.ordinal, at, line.author, line.reason, line.field, line.old, line.new])
    sheet.filter_all()


def _write_about(sheet: Sheet, document: Document) -> None:
    sheet.row(["Plan", document.title])
    sheet.row(["Reference", document.subtitle])
    sheet.row(["Update", document.edition])
    sheet.row(["Date", document.dated or "not issued"])
    first_answer = len(document.paragraphs) - document.answers
    for place, part in enumerate(document.paragraphs):
        sheet.row(["Answer" if place >= first_answer else "Intro" if place else "Announcement", part])
    for part in document.following:
        sheet.row(["What follows", part])
    if document.promises is not None:
        sheet.row([document.promises.heading, document.promises.summary])
    sheet.row(["Actions", len(document.rows)])
    sheet.row(["Newest revision (UTC)", document.as_of.replace(tzinfo=None, microsecond=0)])
    sheet.row(["Content SHA-256", document.fingerprint()])
    sheet.row(["What the hash is of", CONTENT_HASH])
    if document.head is not None:
        sheet.row(["History log", f"Entry {document.head.n}, SHA-256 {document.head.hash}"])
        sheet.row(["What the log tells", LOG_HEAD])


def write_long_texts(book: Book) -> None:
    """A sheet of the texts that no cell can hold or no row can show, where there are some."""
    if not book.overflow:
        return
    sheet = Sheet(book, "Long texts", (24, 8, 100))
    sheet.head(["Cell", "Part", "Text"])
    for place, value in tuple(book.overflow):
        for part, piece in enumerate(_readable(value), 1):
            sheet.row([place, part, piece])


def _readable(value: str) -> Iterator[str]:
    """The text in parts that a row can show, cut after a line or a word where there is one."""
    while value:
        end = _end_of_part(value)
        yield value[:end]
        value = value[end:]


def _end_of_part(value: str) -> int:
    lines = value.split("\n", _MOST_LINES)
    end = min(len(value), _MOST_SHOWN)
    if len(lines) > _MOST_LINES:
        end = min(end, len(value) - len(lines[-1]))
    if end == len(value) or value[end - 1] == "\n":
        return end
    for mark in ("\n", " "):
        place = value.rfind(mark, end // 2, end)
        if place >= 0:
            return place + 1
    return end
