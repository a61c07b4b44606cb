"""The list of updates: the draft first, then the issued ones from the newest down."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme import RADIUS, Theme

_BELOW_ROLE = Qt.ItemDataRole.UserRole + 1


class _UpdateCard(QStyledItemDelegate):
    """A title with a dim line beneath."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines and some air."""
        return QSize(120, round(self.theme.text_size * 3.9))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws one update."""
        theme, area = self.theme, QRectF(option.rect).adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.colour("accent_tint"))
            painter.drawRoundedRect(area, RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        strong, small = QFont(option.font), QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(theme.caption_size)
        inner = area.adjusted(10, 8, -10, -8)
        painter.setFont(strong)
        painter.setPen(theme.colour("text"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignTop), index.data())
        painter.setFont(small)
        painter.setPen(theme.colour("dim"))
        below = painter.fontMetrics().elidedText(
            index.data(_BELOW_ROLE), Qt.TextElideMode.ElideRight, int(inner.width())
        )
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignBottom), below)
        painter.restore()


class UpdatesList(QListWidget):
    """One entry an update; what is chosen is shown beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = _UpdateCard(theme, self)
        self.setItemDelegate(self._card)
        self.setAccessibleName("Updates")
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(round(theme.text_size * 11.5))

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._card.theme = theme
        self.viewport().update()

    def add(self, title: str, below: str) -> None:
        """Appends an entry."""
        item = QListWidgetItem(title)
        item.setData(_BELOW_ROLE, below)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {below}")
        item.setToolTip("")
        self.addItem(item)
