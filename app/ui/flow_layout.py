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
        x, y, height = area.x(), area.y(), 0
        for item in self._items:
            size = item.sizeHint().boundedTo(QSize(area.width(), 1_000))
            if x > area.x() and x + size.width() > area.x() + area.width():
                x, y, height = area.x(), y + height + self._row_gap, 0
            if move:
                item.setGeometry(QStyle.visualRect(direction, whole, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap
            height = max(height, size.height())
        return y + height - area.y() + around.top() + around.bottom()
