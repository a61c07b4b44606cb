"""The command palette: type a few letters, press Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.commands.palette_model import OFFER_ROLE, Offer, PaletteModel
from app.ui.widgets.controls import column, label
from app.ui.widgets.empty_text import paint_empty
from app.ui.widgets.theme import RADIUS, Theme
from app.ui.widgets.translation import tr

_WIDTH, _ROWS, _EDGE = 640, 9, 12
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
Index = QModelIndex | QPersistentModelIndex


class Palette(QDialog):
    """Stands over the upper part of the window; what was chosen is run once it is gone."""

    def __init__(self, offers: Sequence[Offer], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(tr("Commands"))
        self.setObjectName("palette")
        self.chosen: Offer | None = None
        layout = column(self, margin=12, gap=8)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Type a command, a plan, an action or an update"))
        self.search.setAccessibleName(tr("Search commands, plans, actions and updates"))
        self.list = _Offers(PaletteModel(offers, self), theme, self)
        layout.addWidget(self.search)
        layout.addWidget(self.list)
        layout.addWidget(label(tr("Up and Down choose, Enter goes there, Esc leaves."), "small"))
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._take)
        self.list.clicked.connect(lambda _index: self._take())
        self.setFixedWidth(_WIDTH)
        self._place(parent)
        self._first()

    def _place(self, parent: QWidget) -> None:
        room = parent.rect()
        self.move(parent.mapToGlobal(QPoint((room.width() - _WIDTH) // 2, max(24, room.height() // 10))))

    def _search(self, text: str) -> None:
        self.list.offers.search(text)
        self._first()

    def _first(self) -> None:
        self.list.setCurrentIndex(self.list.offers.index(0))

    def _take(self) -> None:
        found = self.list.currentIndex()
        if found.isValid() and found.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.chosen = found.data(OFFER_ROLE)
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that move in the list work while the search has the keyboard."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        count = self.list.offers.rowCount()
        if count:
            row = self.list.currentIndex().row() + step
            row = row % count if abs(step) == 1 else max(0, min(count - 1, row))
            self.list.setCurrentIndex(self.list.offers.index(row))


class _Offers(QListView):
    """The list beneath the search; it never takes the keyboard."""

    def __init__(self, offers: PaletteModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.offers = offers
        self.setModel(offers)
        cells = _OfferRow(theme, self)
        self.setItemDelegate(cells)
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Found"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(cells.height() * _ROWS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Says so where nothing was found."""
        super().paintEvent(event)
        if self.offers.rowCount() == 0:
            paint_empty(self, tr("Nothing answers to these words."))


class _OfferRow(QStyledItemDelegate):
    """The words at the beginning; what it is and its keys at the end."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def height(self) -> int:
        """A line with air."""
        return round(self._theme.text_size * 1.32) + 18

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike."""
        return QSize(120, self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one offer."""
        theme, offer = self._theme, index.data(OFFER_ROLE)
        area = QRectF(option.rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(theme.colour("accent"))
            painter.setBrush(theme.colour("accent_tint"))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        inner = area.adjusted(_EDGE, 0, -_EDGE, 0)
        small = QFont(option.font)
        small.setPixelSize(theme.caption_size)
        leading, trailing = (
            int(QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter))
            for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text in its own
        painter.setFont(small)
        painter.setPen(theme.colour("dim"))
        beside = "  ·  ".join(part for part in (offer.kind, offer.keys) if part)
        painter.drawText(inner, trailing, beside)
        taken = painter.fontMetrics().horizontalAdvance(beside) + 16
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        room = inner.adjusted(taken, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -taken, 0)
        painter.setFont(option.font)
        painter.setPen(theme.colour("text" if offer.is_possible else "dim"))
        text = painter.fontMetrics().elidedText(offer.text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, leading, text)
        painter.restore()
