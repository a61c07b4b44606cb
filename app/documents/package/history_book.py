"""The history of a plan as a workbook: every revision whole, and what each of them changed."""

from collections.abc import Sequence

from app.documents.excel.sheets import Book, Sheet
from app.documents.excel.writer import HISTORY, saved, write_history, write_long_texts
from app.documents.package.checking import tables
from app.documents.package.stock import Stock
from app.documents.telling import history_lines
from app.domain.heads import head_line
from app.domain.revisions import Revision
from app.domain.wordings import wording

_WIDE, _MIDDLE, _NARROW = 50, 20, 12
_LONG = frozenset({"text", "observations", "root_causes", "evaluation", "milestones", "reason"})
_SHORT = frozenset({"entry", "action", "revision", "seq", "discarded", "split_from", "merged_into"})


def history_book(stock: Stock, records: Sequence[Sequence[object]], history: Sequence[Revision]) -> bytes:
    """The workbook; `records` are those of the table `history.csv`."""
    details = stock.plan.details
    book = Book(details.paper, details.title)
    words = wording(details.wording)
    widths = [_WIDE if name in _LONG else _NARROW if name in _SHORT else _MIDDLE for name in tables.HISTORY]
    revisions = Sheet(book, "Revisions", widths)
    revisions.head(tables.HISTORY)
    for record in records:
        revisions.row(record)
    revisions.filter_all()
    write_history(Sheet(book, "Changes", [width for _, width in HISTORY]), tuple(history_lines(history, words)))
    _about(Sheet(book, "About", (24, 100)), stock)
    write_long_texts(book)
    properties = book.workbook.properties
    properties.title, properties.subject = details.title[:255], "History"
    properties.description = head_line(stock.head) or None
    properties.creator = properties.lastModifiedBy = details.organisation[:255]
    return saved(book, stock.as_of)


def _about(sheet: Sheet, stock: Stock) -> None:
    details = stock.plan.details
    sheet.row(["Plan", details.title])
    belongs = (details.organisation, details.reference, details.url)
    sheet.row(["Reference", " · ".join(part for part in belongs if part)])
    sheet.row(["Revisions", stock.revisions])
    sheet.row(["History log", head_line(stock.head)])
    sheet.row(["Column “entry”", "The entry of the log that holds the revision; see README.txt."])
