"""The workbook as Excel will open it: its sheets as grids, with their tabs below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QHeaderView, QPushButton, QTableView, QWidget

from app.ui.table.seen_rows import SeenRows
from app.ui.widgets.column_letters import column_letters
from app.ui.widgets.controls import column, label, tab_button
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.services.exports import SheetPreview

Index = QModelIndex | QPersistentModelIndex
# Pixels a character of Excel's usual font takes, and a point.
_A_CHARACTER, _A_POINT = 7, 4 / 3
_MOST_IN_CELL = 2_000


class SheetModel(QAbstractTableModel):
    """One sheet: letters above, numbers at the side, every cell as it is written."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.sheet: SheetPreview | None = None

    def show(self, sheet: SheetPreview | None) -> None:
        """Shows another sheet."""
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """The rows of the sheet, its head included."""
        return 0 if self.sheet is None or (parent is not None and parent.isValid()) else len(self.sheet.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The columns that are used."""
        return 0 if self.sheet is None or (parent is not None and parent.isValid()) else len(self.sheet.widths)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A, B, C; 1, 2, 3."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return str(section + 1) if orientation == Qt.Orientation.Vertical else column_letters(section)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text and its look."""
        if not index.isValid() or self.sheet is None:
            return None
        row, place = index.row(), index.column()
        text = self.sheet.rows[row][place]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text[:_MOST_IN_CELL]
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column_letters(place)}{row + 1}: {text[:_MOST_IN_CELL]}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
            case Qt.ItemDataRole.FontRole if self._is_head(row):
                bold = QFont()
                bold.setPixelSize(self.theme.text_size)
                bold.setBold(True)
                return bold
            case Qt.ItemDataRole.BackgroundRole:
                token = "neutral_tint" if self._is_head(row) else self.sheet.tints.get((row, place), "")
                return self.theme.colour(token) if token else None
        return None

    def _is_head(self, row: int) -> bool:
        return row == 0 and self.sheet is not None and self.sheet.has_head


class ExcelView(QWidget):
    """A grid to look at and to copy from; the tabs choose the sheet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._chosen = theme, ""
        self.sheets: Sequence[SheetPreview] = ()
        self.said = label("", "dim", wrap=True)
        self.model, self.grid = SheetModel(theme, self), QTableView()
        self.tabs: list[QPushButton] = []
        self._bar = QHBoxLayout()
        self._bar.setSpacing(16)
        self._set_up()
        layout = column(self, gap=4)
        layout.addWidget(self.grid, 1)
        layout.addLayout(self._bar)
        layout.addWidget(self.said)

    def _set_up(self) -> None:
        grid = self.grid
        grid.setModel(self.model)
        grid.setFrameShape(QFrame.Shape.NoFrame)
        grid.setProperty("role", "sheet")
        grid.setWordWrap(True)
        grid.setTabKeyNavigation(False)
        grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for mode in (grid.setVerticalScrollMode, grid.setHorizontalScrollMode):
            mode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        side = grid.verticalHeader()
        side.setDefaultAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        side.setDefaultSectionSize(round(24 * _A_POINT))
        for header in (side, grid.horizontalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
        self._rows = SeenRows(grid, self._height)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = self.model.theme = theme
        self.grid.viewport().update()

    def wait(self) -> None:
        """Says that sheets are to come."""
        self.said.setText(tr("The sheets are being made…"))
        self.said.show()

    def show_sheets(self, sheets: Sequence[SheetPreview], note: str) -> None:
        """Shows another workbook, on the sheet that was looked at."""
        self.said.setText(note)
        self.said.setVisible(bool(note))
        titles = [sheet.title for sheet in sheets]
        if titles != [sheet.title for sheet in self.sheets]:
            self._make_tabs(titles)
        self.sheets = sheets
        self.choose(self._chosen if self._chosen in titles else titles[0])

    def choose(self, title: str) -> None:
        """Shows a sheet by its title."""
        sheet = next(sheet for sheet in self.sheets if sheet.title == title)
        same = title == self._chosen
        place = self.grid.verticalScrollBar().value(), self.grid.horizontalScrollBar().value()
        self._chosen = title
        self.model.show(sheet)
        direction = Qt.LayoutDirection.RightToLeft if sheet.right_to_left else Qt.LayoutDirection.LeftToRight
        self.grid.setLayoutDirection(direction)
        self.grid.setAccessibleName(tr("Sheet {title} of the workbook", title=title))
        for number, width in enumerate(sheet.widths):
            self.grid.setColumnWidth(number, width * _A_CHARACTER + 5)
        for tab in self.tabs:
            tab.setChecked(tab.text() == title)
        self._rows.forget()
        self._rows.measure()
        if same:
            self.grid.verticalScrollBar().setValue(place[0])
            self.grid.horizontalScrollBar().setValue(place[1])

    def _height(self, row: int) -> int:
        sheet = self.model.sheet
        assert sheet is not None
        # The window's own font may be larger than Excel's.
        return round(sheet.heights[row] * max(_A_POINT, self._theme.text_size * 1.35 / 13.5)) + 4

    def _make_tabs(self, titles: Sequence[str]) -> None:
        while (item := self._bar.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.tabs = [tab_button(title) for title in titles]
        for tab, title in zip(self.tabs, titles, strict=True):
            tab.clicked.connect(lambda _checked=False, title=title: self.choose(title))
            tab.setAccessibleName(tr("Sheet {title}", title=title))
            self._bar.addWidget(tab)
        self._bar.addStretch(1)
