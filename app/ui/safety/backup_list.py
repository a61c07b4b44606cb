"""The list of backups, the newest first: when, why, how large."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem, QWidget

from app.domain.backups import Backup
from app.ui.safety.backup_words import backup_words, title_words
from app.ui.widgets.card_delegate import CardDelegate, Index
from app.ui.widgets.empty_text import paint_empty
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import in_own_direction, tr

_BELOW_ROLE = Qt.ItemDataRole.UserRole + 1


class _Card(CardDelegate):
    """A moment, and beneath it a dim line."""

    def write(self, painter: QPainter, inner: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        """What stands where on the card."""
        strong, small = QFont(option.font), QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(self.theme.caption_size)
        for font, text, side, token in (
            (strong, index.data(), Qt.AlignmentFlag.AlignTop, "text"),
            (small, index.data(_BELOW_ROLE), Qt.AlignmentFlag.AlignBottom, "dim"),
        ):
            painter.setFont(font)
            painter.setPen(self.theme.colour(token))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()))
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeading | side), in_own_direction(shown))


class BackupList(QListWidget):
    """One entry a backup; `chosen` carries the one that is looked at, None where there is none."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backups: list[Backup] = []
        self.setItemDelegate(_Card(theme, self))
        self.setAccessibleName(tr("Backups"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(lambda _row: self.chosen.emit(self.backup()))

    def backup(self) -> Backup | None:
        """The one that is looked at."""
        row = self.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Lists them anew, and looks at the first."""
        self.blockSignals(True)
        self.clear()
        self._backups = list(backups)
        for backup in backups:
            item = QListWidgetItem(title_words(backup))
            item.setData(_BELOW_ROLE, backup_words(backup))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title_words(backup)}, {backup_words(backup)}")
            self.addItem(item)
        self.setCurrentRow(0)
        self.blockSignals(False)
        self.chosen.emit(self.backup())

    def paintEvent(self, event: object) -> None:
        """An empty list says why it is."""
        super().paintEvent(event)  # type: ignore[arg-type]
        if not self._backups:
            paint_empty(self, tr("There is no backup yet. One is made every day on which something changed."))
