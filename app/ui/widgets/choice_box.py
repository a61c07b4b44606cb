"""A list to choose a status or a kind from, in the plan's words and with the sign of each status."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from app.domain.actions import Kind, Status
from app.domain.wordings import Wording
from app.ui.table.cell_keys import CellKeys, step_of
from app.ui.widgets import icons
from app.ui.widgets.theme import STATUS_TOKENS, Theme
from app.ui.widgets.translation import tr

_SIGN = 14


class ChoiceBox(QComboBox):
    """Shows words; `value()` is the text that a service reads. `keys` ends the edit where it stands in a cell."""

    keys: CellKeys | None = None  # Qt sends events while the widget is being made

    def __init__(self, values: type[Status] | type[Kind], words: Wording, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.view().installEventFilter(self)
        if values is Status:
            for status, word in words.choices().items():
                self.addItem(_sign(status, theme, self.devicePixelRatioF()), word, status.value)
        else:
            self.addItem(tr("none"), "")
            for kind, word in words.kinds.items():
                self.addItem(word, kind.value)

    def choose(self, value: str) -> None:
        """Shows a value as the chosen one."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def value(self) -> str:
        """The chosen value."""
        return str(self.currentData())

    def event(self, event: QEvent) -> bool:
        """In a cell, letters look for an entry in the open list; nothing is chosen before Enter."""
        if self.keys is not None:
            if self.keys.take(event):
                return True
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_letter(event):
                self.showPopup()
                self.view().keyboardSearch(event.text())
                return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In a cell, Enter and Tab take the entry that the list is at, and Esc leaves list and cell."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if self.keys is None or watched is not self.view() or not pressed:
            return super().eventFilter(watched, event)
        assert isinstance(event, QKeyEvent)
        leaves = event.key() == Qt.Key.Key_Escape
        if not leaves and step_of(event) is None:
            return super().eventFilter(watched, event)
        if not leaves:
            self.setCurrentIndex(self.view().currentIndex().row())
        self.hidePopup()
        return self.keys.take(event)


def _is_letter(event: QKeyEvent) -> bool:
    return bool(event.text().strip()) and event.text().isprintable()


def _sign(status: Status, theme: Theme, scale: float) -> QIcon:
    picture = QPixmap(round(_SIGN * scale), round(_SIGN * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    icons.paint_sign(painter, QRectF(1, 1, _SIGN - 2, _SIGN - 2), status, theme.colour(STATUS_TOKENS[status][0]))
    painter.end()
    return QIcon(picture)
