"""A table of whole rows: one height, no grid, one row chosen at a time, and a word where it is empty."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from app.ui.widgets.empty_text import paint_empty
from app.ui.widgets.row_delegate import RowDelegate
from app.ui.widgets.theme import Theme


class RowTable(QTableView):
    """What its kinds share; each brings its model and the widths of its columns. Enter counts as a double click.

    `empty_text` stands in a table without rows, where there is one. Cells take up to `lines` lines.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, lines: int = 1) -> None:
        super().__init__(parent)
        self.empty_text = ""
        self.cells = RowDelegate(theme, self, lines)
        self.setItemDelegate(self.cells)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(100)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.cells.row_height())

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.cells.use(theme)
        self.verticalHeader().setDefaultSectionSize(self.cells.row_height())
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes where a double click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.doubleClicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An empty table says why it is."""
        super().paintEvent(event)
        if self.empty_text and self.model().rowCount() == 0:
            paint_empty(self, self.empty_text)
