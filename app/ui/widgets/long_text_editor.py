"""A comfortable editor for texts of several lines, laid over the cell and as large as they need."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.table.cell_keys import CellKeys
from app.ui.widgets.controls import PlainEditor, column, label
from app.ui.widgets.translation import tr

LEAST = QSize(480, 160)
_MOST_WIDE = 720


class LongTextEditor(QFrame):
    """A caption with the keys, and the text; it grows while somebody types and never leaves the table."""

    def __init__(self, text: str, field: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("long_text")
        self._cell = QRect()
        self.input = TextInput(text)
        self.input.setAccessibleName(field)
        layout = column(self, margin=8, gap=4)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(label(field, "caption"))
        head.addStretch(1)
        head.addWidget(label(tr("Enter saves · Shift+Enter new line · Esc leaves"), "small"))
        layout.addLayout(head)
        layout.addWidget(self.input, 1)
        self.setFocusProxy(self.input)
        self.input.textChanged.connect(self._grow)

    def lay_over(self, cell: QRect) -> None:
        """Covers the cell, and as much more as the text needs and the table has."""
        self._cell = QRect(cell)
        self._grow()

    def _grow(self) -> None:
        parent = self.parentWidget()
        if parent is None or self._cell.isEmpty():
            return
        room = parent.rect().adjusted(4, 4, -4, -4)
        least = max(LEAST.width(), self.minimumSizeHint().width())  # the keys can be read in large letters, too
        wide = min(room.width(), max(least, min(self._cell.width(), _MOST_WIDE)))
        placed = QRect(0, 0, wide, min(room.height(), max(LEAST.height(), self._cell.height(), self._needs(wide))))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            placed.moveTopRight(self._cell.topRight())
        else:
            placed.moveTopLeft(self._cell.topLeft())
        placed.moveLeft(max(room.left(), min(placed.left(), room.right() - placed.width() + 1)))
        placed.moveTop(max(room.top(), min(placed.top(), room.bottom() - placed.height() + 1)))
        self.setGeometry(placed)

    def _needs(self, wide: int) -> int:
        """How high the whole text would be at this width; lines are counted as they are laid out now."""
        self.resize(wide, max(self.height(), LEAST.height()))
        lines = round(self.input.document().size().height()) + 1
        around = self.height() - self.input.viewport().height()
        return lines * self.input.fontMetrics().lineSpacing() + around


class TextInput(PlainEditor):
    """Asks the cell's keys first."""

    keys: CellKeys | None = None

    def event(self, event: QEvent) -> bool:
        """Enter, Tab and Esc end the edit."""
        if self.keys is not None and self.keys.take(event, breaks_lines=True):
            return True
        return super().event(event)
