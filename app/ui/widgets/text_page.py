"""A page of text and tables to read, select and copy from: built from plain values, never from markup."""

from collections.abc import Sequence

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

from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import amount_text, tr

MOST_ROWS = 300
MOST_IN_CELL = 4_000
_SETTLE_MS = 120


class TextPage(QTextEdit):
    """The part that all previews share; what is written on the page is said by `_write`."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(8)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLE_MS)
        self._settled.timeout.connect(self._show_again)

    def use(self, theme: Theme) -> None:
        """Draws in another scheme from the next text on."""
        self.theme = theme

    def _write(self, cursor: QTextCursor) -> None:
        raise NotImplementedError

    def show_anew(self) -> None:
        """Writes the page from its top."""
        if self.verticalScrollBar().isVisible():  # it would go and come back, and each would lay out all anew
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setBlockFormat(self.paragraph_format())
        self._write(cursor)
        cursor.endEditBlock()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns' shares depend on the width, once that has settled."""
        super().resizeEvent(event)
        if not self.document().isEmpty() and event.size().width() != event.oldSize().width():
            self._settled.start()

    def _show_again(self) -> None:
        place = self.verticalScrollBar().value()
        self.show_anew()
        self.verticalScrollBar().setValue(place)

    def paragraph_format(self, *, indent: bool = False, hanging: bool = False) -> QTextBlockFormat:
        """A paragraph with room below it."""
        made = QTextBlockFormat()
        made.setBottomMargin(self.theme.text_size * 0.7)
        made.setLeftMargin(self.theme.text_size * 2 if indent else 0)
        made.setTextIndent(-self.theme.text_size if hanging else 0)
        return made

    def table_format(self, columns: int, shares: Sequence[float]) -> QTextTableFormat:
        """A table over the page's width; its columns take their shares in percent, or what their texts need."""
        made = QTextTableFormat()
        made.setCellPadding(6)
        made.setCellSpacing(0)
        made.setBorder(1)
        made.setBorderCollapse(True)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBorderBrush(self.theme.colour("line"))
        made.setHeaderRowCount(1)
        # Many columns in a narrow window keep a readable width, and scroll sideways.
        least = columns * self.theme.text_size * 6
        if least > self.viewport().width():
            made.setWidth(QTextLength(QTextLength.Type.FixedLength, least))
        elif shares:
            made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        kind = QTextLength.Type.PercentageLength
        made.setColumnWidthConstraints([QTextLength(kind, share) for share in shares])
        return made

    def end_table(self, cursor: QTextCursor, rows: int) -> None:
        """Goes on below a table, and says how much of it is shown."""
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setBlockFormat(self.paragraph_format())
        if rows > MOST_ROWS:
            some, all_rows = amount_text(MOST_ROWS), amount_text(rows)
            said = tr("The first {some} of {all} rows are shown; the files hold all of them.", some=some, all=all_rows)
            cursor.insertText(said, self.look("dim"))
            cursor.insertBlock(self.paragraph_format())

    def look(self, token: str, *, strong: bool = False) -> QTextCharFormat:
        """Text in a colour of the theme."""
        made = QTextCharFormat()
        made.setForeground(QColor(self.theme.tokens[token]))
        if strong:
            made.setFontWeight(QFont.Weight.DemiBold)
        return made
