"""The report as its readers will see it: announcement, intro, table and what follows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from app.ui.controls import shortened
from app.ui.text_page import MOST_IN_CELL, MOST_ROWS, TextPage
from app.ui.theme import Theme

if TYPE_CHECKING:  # the services are imported after the window has appeared
    from app.services.exports import Document


class DocumentView(TextPage):
    """Shows a document in its own column widths."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "Preview of the report", parent)
        self._shown: Document | None = None
        self._drawings: Sequence[bytes] = ()

    def show_document(self, document: Document, drawings: Sequence[bytes] = ()) -> None:
        """Shows a document from its top; `drawings` are its pictures as PNG."""
        self._shown, self._drawings = document, drawings
        self.show_anew()

    def _write(self, cursor: QTextCursor) -> None:
        document = self._shown
        if document is None:
            return
        title = self.look("text", strong=True)
        title.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 2)
        cursor.insertText(shortened(document.title), title)
        cursor.insertBlock(self.paragraph_format())
        said = " · ".join(part for part in (document.heading, document.subtitle) if part)
        cursor.insertText(shortened(said), self.look("dim"))
        cursor.insertBlock(self.paragraph_format())
        for part in document.paragraphs:
            cursor.insertText(shortened(part), self.look("text"))
            cursor.insertBlock(self.paragraph_format())
        self._insert_table(cursor, document)
        self.end_table(cursor, len(document.rows))
        for part in document.following:
            cursor.insertText(shortened(part), self.look("text"))
            cursor.insertBlock(self.paragraph_format())
        self._insert_pictures(cursor, document)

    def _insert_pictures(self, cursor: QTextCursor, document: Document) -> None:
        for picture, drawing in zip(document.pictures, self._drawings, strict=False):
            cursor.insertBlock(self.paragraph_format())
            cursor.insertText(picture.title, self.look("text", strong=True))
            cursor.insertBlock(self.paragraph_format())
            image = QImage.fromData(drawing)
            room = max(200, self.viewport().width() - 40)
            cursor.insertImage(
                image.scaledToWidth(min(room, image.width()), Qt.TransformationMode.SmoothTransformation)
            )

    def _insert_table(self, cursor: QTextCursor, document: Document) -> None:
        rows = document.rows[:MOST_ROWS]
        looks = self.table_format(len(document.columns), self._shares(document))
        table = cursor.insertTable(len(rows) + 1, len(document.columns), looks)
        bold, plain, flat = self.look("text", strong=True), self.look("text"), QTextBlockFormat()
        for place, column in enumerate(document.columns):
            table.cellAt(0, place).firstCursorPosition().insertText(column.heading, bold)
        for number, cells in enumerate(rows, 1):
            for place, text in enumerate(cells):
                cell = table.cellAt(number, place).firstCursorPosition()
                cell.setBlockFormat(flat)
                cell.insertText(shortened(text, MOST_IN_CELL), plain)

    def _shares(self, document: Document) -> list[float]:
        """The columns' shares in percent; a narrow one still holds a date, which the widest pays for."""
        total = sum(column.width for column in document.columns)
        shares = [100 * column.width / total for column in document.columns]
        room = max(self.viewport().width(), 320, len(document.columns) * self.theme.text_size * 6)
        least = 100 * self.theme.text_size * 7.6 / room
        for place, column in enumerate(document.columns):
            if column.field != "number" and shares[place] < least < 100 / len(shares):
                widest = max(range(len(shares)), key=shares.__getitem__)
                shares[widest] -= least - shares[place]
                shares[place] = least
        return shares
