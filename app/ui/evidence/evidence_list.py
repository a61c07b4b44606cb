"""The list of evidence: a card an item, with what it is and who attached it beneath its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem, QWidget

from app.ui.evidence.evidence_words import facts_text, name_text, sign_of
from app.ui.widgets import icons
from app.ui.widgets.card_delegate import CardDelegate, Index
from app.ui.widgets.reading_direction import mirrored
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import in_own_direction, tr

if TYPE_CHECKING:
    from app.domain.evidence import Evidence

_BELOW_ROLE = Qt.ItemDataRole.UserRole + 1
_SIGN_ROLE = Qt.ItemDataRole.UserRole + 2
_NUMBER_ROLE = Qt.ItemDataRole.UserRole + 3
_GONE_ROLE = Qt.ItemDataRole.UserRole + 4
_SIGN, _BESIDE = 16, 24


class _EvidenceCard(CardDelegate):
    """The sign of its kind, its name, and a dim line beneath; a withdrawn one is struck through."""

    def write(self, painter: QPainter, inner: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        """What stands where on the card."""
        sign = mirrored(QRectF(inner.left(), inner.top(), _SIGN, _SIGN), inner, option.direction)
        icons.icon(index.data(_SIGN_ROLE)).paint(painter, sign.toAlignedRect())
        words = mirrored(inner.adjusted(_BESIDE, 0, 0, 0), inner, option.direction)
        strong, small = QFont(option.font), QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        strong.setStrikeOut(bool(index.data(_GONE_ROLE)))
        small.setPixelSize(self.theme.caption_size)
        lead = Qt.AlignmentFlag.AlignLeading  # the painter mirrors it
        for font, text, side, colour in (
            (strong, index.data(), lead | Qt.AlignmentFlag.AlignTop, "dim" if index.data(_GONE_ROLE) else "text"),
            (small, index.data(_BELOW_ROLE), lead | Qt.AlignmentFlag.AlignBottom, "dim"),
        ):
            painter.setFont(font)
            painter.setPen(self.theme.colour(colour))
            said = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(words, int(side), in_own_direction(said))


class EvidenceList(QListWidget):
    """One entry an item; what is chosen is shown beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = _EvidenceCard(theme, self)
        self.setItemDelegate(self._card)
        self.setAccessibleName(tr("Evidence"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self._wide = round(theme.text_size * 21)
        self.setMinimumWidth(round(theme.text_size * 14))

    def sizeHint(self) -> QSize:
        """Room for a name of usual length."""
        return QSize(self._wide, super().sizeHint().height())

    def show_all(self, items: Sequence[Evidence], *, with_actions: bool) -> None:
        """Lists these; the chosen one stays chosen where it is still there."""
        before = self.number()
        self.blockSignals(True)
        self.clear()
        for item in items:
            self.addItem(_entry(item, with_action=with_actions))
        self.blockSignals(False)
        self.choose(before)

    def number(self) -> int:
        """The chosen item's number, 0 in an empty list."""
        item = self.currentItem()
        return int(item.data(_NUMBER_ROLE)) if item is not None else 0

    def choose(self, number: int) -> None:
        """Chooses an item, or the first where it is not there."""
        rows = [row for row in range(self.count()) if self.item(row).data(_NUMBER_ROLE) == number]
        if self.count():
            self.setCurrentRow(rows[0] if rows else 0)


def _entry(item: Evidence, *, with_action: bool) -> QListWidgetItem:
    name = f"{item.label}  {name_text(item)}"
    below = f"#{item.action} · {facts_text(item)}" if with_action else facts_text(item)
    made = QListWidgetItem(name)
    made.setData(_BELOW_ROLE, below)
    made.setData(_SIGN_ROLE, sign_of(item))
    made.setData(_NUMBER_ROLE, item.number)
    made.setData(_GONE_ROLE, item.withdrawn)
    said = [name, tr("withdrawn") if item.withdrawn else "", below]
    made.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, said)))
    return made
