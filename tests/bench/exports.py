"""10,000 rows to each format against the bare cost of writing the same cells with the same library."""

import html
import io
import textwrap
from pathlib import Path

from lxml import etree
from openpyxl import Workbook

from app.documents import formats
from app.documents.compose import Surroundings, compose
from app.documents.document import Document
from app.documents.paper.qt import ready
from app.domain.updates import Edition
from tests.bench.measure import medians, report, timed
from tests.bench.plans import build

_ROWS = 10_000
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _bare_word(document: Document) -> bytes:
    """The same cells as elements of a Word table, and nothing else."""
    table = etree.Element(f"{{{_W}}}tbl", nsmap={"w": _W})
    for cells in document.rows:
        row = etree.SubElement(table, f"{{{_W}}}tr")
        for text in cells:
            cell = etree.SubElement(row, f"{{{_W}}}tc")
            run = etree.SubElement(etree.SubElement(cell, f"{{{_W}}}p"), f"{{{_W}}}r")
            etree.SubElement(run, f"{{{_W}}}t").text = text
    return bytes(etree.tostring(table))


def _bare_excel(document: Document) -> bytes:
    """The same cells of both sheets with openpyxl's fastest writer, without any look."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Actions")
    for cells, facts in zip(document.rows, document.facts, strict=True):
        days = (facts.due.earliest, facts.due.latest, facts.completed.earliest, facts.completed.latest)
        sheet.append([*cells, *days])
    sheet = book.create_sheet("History")
    for item in document.history:
        at = item.at.replace(tzinfo=None)
        sheet.append([item.number, item.ordinal, at, item.author, item.reason, item.field, item.old, item.new])
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _bare_markdown(document: Document) -> bytes:
    """The same cells joined, with what no table can hold escaped, as for HTML, and no other thought."""
    rows = [[text.replace("|", "\\|").replace("\n", "&#10;") for text in cells] for cells in document.rows]
    return "\n".join(["| " + " | ".join(cells) + " |" for cells in rows]).encode("utf-8")


def _bare_html(document: Document) -> bytes:
    """The same cells escaped and joined as a table."""
    rows = ["<tr>" + "".join([f"<td>{html.escape(text)}</td>" for text in cells]) + "</tr>" for cells in document.rows]
    return f"<table>{''.join(rows)}</table>".encode()


def _bare_text(document: Document) -> bytes:
    """The same cells wrapped by the standard library."""
    lines = [line for cells in document.rows for text in cells for line in textwrap.wrap(text, 80)]
    return "\n".join(lines).encode("utf-8")


def _bare_pdf(document: Document) -> bytes:
    """The same cells in Qt's own table, printed as it is."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QPdfWriter, QTextCursor, QTextDocument

    text = QTextDocument()
    cursor = QTextCursor(text)
    cursor.beginEditBlock()
    table = cursor.insertTable(len(document.rows), len(document.columns))
    for place, cells in enumerate(document.rows):
        for number, cell in enumerate(cells):
            table.cellAt(place, number).firstCursorPosition().insertText(cell)
    cursor.endEditBlock()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    text.print_(QPdfWriter(buffer))
    return bytes(buffer.data().data())


def _documents(folder: Path) -> tuple[Edition, Document, Document]:
    with build(folder / "exports.remediary", _ROWS, _ROWS) as workspace:
        edition = workspace.updates.edition(1)
        history = workspace.updates.history(edition)
        plain, full = compose(edition), compose(edition, Surroundings(history))
    return edition, plain, full


def run(folder: Path) -> None:
    """Prints a ratio a format."""
    _, plain, full = _documents(folder)
    ready()
    for name, bare, document, against in (
        ("word", _bare_word, plain, "lxml"),
        ("excel", _bare_excel, full, "openpyxl write-only"),
        ("markdown", _bare_markdown, plain, "str.join with | and breaks escaped"),
        ("html", _bare_html, plain, "str.join with html.escape"),
        ("text", _bare_text, plain, "textwrap.wrap"),
        ("pdf", _bare_pdf, plain, "QTextDocument with QPdfWriter"),
    ):
        found = medians(
            {
                "ours": lambda n=name, d=document: timed(lambda: formats.write(d, n)),
                "bare": lambda b=bare, d=document: timed(lambda: b(d)),
            },
            rounds={"excel": 3, "pdf": 1}.get(name, 5),
        )
        report(f"{_ROWS:,} rows to {name}", found["ours"], found["bare"], 2, against)
