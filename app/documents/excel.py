"""Excel: the table with real dates beside it, the history of revisions, and what the file is."""

import io
import re
from collections.abc import Callable
from datetime import datetime

from app.documents.archive import repack
from app.documents.document import Document
from app.documents.excel_sheets import MOST_UNITS, Book, Sheet, pieces

_TABLE_CHARACTERS = 150
_DATE_HEADINGS = ("Due from", "Due until", "Completed from", "Completed until")
_HISTORY = (
    ("Action", 8), ("Revision", 9), ("Time (UTC)", 18), ("Author", 20), ("Reason", 28), ("Field", 18), ("Before", 50),
    ("After", 50),
)  # fmt: skip


def write(document: Document) -> bytes:
    """The document as .xlsx; the same document gives the same bytes."""
    book = Book()
    _write_actions(Sheet(book, "Actions", _widths(document)), document)
    _write_history(Sheet(book, "History", [width for _, width in _HISTORY]), document)
    _write_about(Sheet(book, "About", (18, 100)), document)
    if book.overflow:
        _write_long_texts(book)
    properties = book.workbook.properties
    properties.title, properties.subject = document.title[:255], document.heading
    properties.creator = properties.lastModifiedBy = document.author[:255]
    properties.created = document.as_of.replace(tzinfo=None, microsecond=0)
    target = io.BytesIO()
    book.workbook.save(target)
    return repack(target.getvalue(), {**book.edits(), "docProps/core.xml": _fix_modified(document.as_of)})


def _fix_modified(moment: datetime) -> Callable[[bytes], bytes]:
    stamp = moment.strftime("%Y-%m-%dT%H:%M:%SZ").encode("ascii")
    return lambda xml: re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, xml)


def _widths(document: Document) -> list[int]:
    return [max(5, _TABLE_CHARACTERS * column.width // 100) for column in document.columns] + [12] * len(_DATE_HEADINGS)


def _write_actions(sheet: Sheet, document: Document) -> None:
    sheet.head([*(column.heading for column in document.columns), *_DATE_HEADINGS])
    numbers = [column.field == "number" for column in document.columns]
    for cells, facts in zip(document.rows, document.facts, strict=True):
        values = [int(text) if is_number else text for text, is_number in zip(cells, numbers, strict=True)]
        days = (facts.due.earliest, facts.due.latest, facts.completed.earliest, facts.completed.latest)
        sheet.row([*values, *days])
    sheet.filter_all()


def _write_history(sheet: Sheet, document: Document) -> None:
    sheet.head([heading for heading, _ in _HISTORY])
    for line in document.history:
        at = line.at.replace(tzinfo=None, microsecond=0)
        sheet.row([line.number, line.ordinal, at, line.author, line.reason, line.field, line.old, line.new])
    sheet.filter_all()


def _write_about(sheet: Sheet, document: Document) -> None:
    sheet.row(["Plan", document.title])
    sheet.row(["Reference", document.subtitle])
    sheet.row(["Edition", document.heading])
    for part in document.paragraphs:
        sheet.row(["Announcement" if part is document.paragraphs[0] else "Intro", part])


def _write_long_texts(book: Book) -> None:
    sheet = Sheet(book, "Long texts", (24, 8, 100))
    sheet.head(["Cell", "Part", "Text"])
    for place, value in tuple(book.overflow):
        for part, piece in enumerate(pieces(value, MOST_UNITS), 1):
            sheet.row([place, part, piece])
