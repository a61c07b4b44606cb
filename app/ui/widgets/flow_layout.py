"""Small controls in reading order, as many in a row as there is room for."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Breaks into further rows like words of a text, and runs from right to left where the window does."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, row_gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._row_gap = gap, row_gap
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def set_gap(self, gap: int) -> None:
        """How far those in a row stand from each other."""
        self._gap = gap
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Adds at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Takes one out."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """No more than the widest needs; the width comes from around."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest and the highest of them."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        around = self.contentsMargins()
        return size + QSize(around.left() + around.right(), around.top() + around.bottom())

    def setGeometry(self, area: QRect) -> None:
        """Places all."""
        super().setGeometry(area)
        self._arrange(area, move=True)

    def _arrange(self, area: QRect, *, move: bool) -> int:
        whole = area
        around = self.contentsMargins()
        area = area.marginsRemoved(around)
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight
        y = area.y()
        for place, row in enumerate(self._rows(area.width())):
            y += self._row_gap if place else 0
            height, x = max(size.height() for _, size in row), area.x()
            for item, size in row:
                at = QPoint(x, y + (height - size.height()) // 2)
                if move:
                    item.setGeometry(QStyle.visualRect(direction, whole, QRect(at, size)))
                x += size.width() + self._gap
            y += height
        return y - area.y() + around.top() + around.bottom()

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            size = item.sizeHint().boundedTo(QSize(width, 1_000))
            if not rows or x + size.width() > width:
                rows.append([])
                x = 0
            rows[-1].append((item, size))
            x += size.width() + self._gap
        return rows
