"""A document as its readers will see it: built from plain values, never from markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from app.ui.controls import shortened
from app.ui.theme import Theme

if TYPE_CHECKING:  # the services are imported after the window has appeared
    from app.services.exports import Document

_MOST_ROWS = 300
_SETTLE_MS = 120
_MOST_IN_CELL = 4_000


class DocumentView(QTextEdit):
    """Announcement, intro and table; its texts can be selected and copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setAccessibleName("Preview of the update")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(8)
        self._shown: Document | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLE_MS)
        self._settled.timeout.connect(self._show_again)

    def use(self, theme: Theme) -> None:
        """Draws in another scheme from the next document on."""
        self._theme = theme

    def show_document(self, document: Document) -> None:
        """Shows a document from its top."""
        self._shown = document
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = QTextBlockFormat()
        block.setBottomMargin(self._theme.text_size * 0.7)
        cursor.setBlockFormat(block)
        for part in document.paragraphs:
            cursor.insertText(shortened(part), self._look("text"))
            cursor.insertBlock(block)
        self._insert_table(cursor, document)
        if len(document.rows) > _MOST_ROWS:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            note = f"The first {_MOST_ROWS} of {len(document.rows):,} rows are shown; the files hold all of them."
            cursor.insertText(note, self._look("dim"))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns' shares depend on the width, once that has settled."""
        super().resizeEvent(event)
        if self._shown is not None and event.size().width() != event.oldSize().width():
            self._settled.start()

    def _show_again(self) -> None:
        if self._shown is not None:
            place = self.verticalScrollBar().value()
            self.show_document(self._shown)
            self.verticalScrollBar().setValue(place)

    def _insert_table(self, cursor: QTextCursor, document: Document) -> None:
        rows = document.rows[:_MOST_ROWS]
        table = cursor.insertTable(len(rows) + 1, len(document.columns), self._table_format(document))
        bold = self._look("text")
        bold.setFontWeight(QFont.Weight.DemiBold)
        plain = self._look("text")
        flat = QTextBlockFormat()
        for place, column in enumerate(document.columns):
            table.cellAt(0, place).firstCursorPosition().insertText(column.heading, bold)
        for number, cells in enumerate(rows, 1):
            for place, text in enumerate(cells):
                cell = table.cellAt(number, place).firstCursorPosition()
                cell.setBlockFormat(flat)
                cell.insertText(shortened(text, _MOST_IN_CELL), plain)

    def _table_format(self, document: Document) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setCellPadding(6)
        made.setCellSpacing(0)
        made.setBorder(1)
        made.setBorderCollapse(True)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBorderBrush(self._theme.colour("line"))
        made.setHeaderRowCount(1)
        # Many columns in a narrow window keep a readable width, and scroll sideways.
        least = len(document.columns) * self._theme.text_size * 6
        if least > self.viewport().width():
            made.setWidth(QTextLength(QTextLength.Type.FixedLength, least))
        else:
            made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        kind = QTextLength.Type.PercentageLength
        made.setColumnWidthConstraints([QTextLength(kind, share) for share in self._shares(document)])
        return made

    def _shares(self, document: Document) -> list[float]:
        """The columns' shares in percent; a narrow one still holds a date, which the widest pays for."""
        total = sum(column.width for column in document.columns)
        shares = [100 * column.width / total for column in document.columns]
        least = (
            100
            * self._theme.text_size
            * 7.6
            / max(self.viewport().width(), 320, len(document.columns) * self._theme.text_size * 6)
        )
        for place, column in enumerate(document.columns):
            if column.field != "number" and shares[place] < least < 100 / len(shares):
                widest = max(range(len(shares)), key=shares.__getitem__)
                shares[widest] -= least - shares[place]
                shares[place] = least
        return shares

    def _look(self, token: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(QColor(self._theme.tokens[token]))
        return made
