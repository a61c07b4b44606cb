"""A list to choose a status or a kind from, in the plan's words and with the sign of each status."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from app.domain.actions import Kind, Status
from app.domain.wordings import Wording
from app.ui import icons
from app.ui.theme import STATUS_TOKENS, Theme

_SIGN = 14


class ChoiceBox(QComboBox):
    """Shows words; `value()` is the text that a service reads."""

    def __init__(self, values: type[Status] | type[Kind], words: Wording, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setItemDelegate(QStyledItemDelegate(self))
        if values is Status:
            for status, word in words.choices().items():
                self.addItem(_sign(status, theme, self.devicePixelRatioF()), word, status.value)
        else:
            self.addItem("none", "")
            for kind, word in words.kinds.items():
                self.addItem(word, kind.value)

    def choose(self, value: str) -> None:
        """Shows a value as the chosen one."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def value(self) -> str:
        """The chosen value."""
        return str(self.currentData())


def _sign(status: Status, theme: Theme, scale: float) -> QIcon:
    picture = QPixmap(round(_SIGN * scale), round(_SIGN * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    icons.paint_sign(painter, QRectF(1, 1, _SIGN - 2, _SIGN - 2), status, theme.colour(STATUS_TOKENS[status][0]))
    painter.end()
    return QIcon(picture)
