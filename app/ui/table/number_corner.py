"""Above the numbers: their heading, which sorts by them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from app.ui.table.column_header import paint_heading
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.ui.table.actions_grid import ActionsGrid


class NumberCorner(QAbstractButton):
    """Looks like the other headings."""

    def __init__(self, grid: "ActionsGrid", theme: Theme) -> None:
        super().__init__(grid)
        self._grid, self._theme = grid, theme
        self._up: bool | None = True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Sort by number"))

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        self.update()

    def show_order(self, up: bool | None) -> None:
        """Shows whether the rows are sorted by number, and how."""
        self._up = up
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the heading."""
        painter = QPainter(self)
        painter.setFont(self._grid.head.caption_font())
        paint_heading(painter, self.rect(), "#", self._theme, self.layoutDirection(), self._up)
        painter.end()
