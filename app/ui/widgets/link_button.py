"""A link that is a button: reached by Tab, followed by Enter or Space, and cut with an ellipsis where room ends."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy


class LinkButton(QPushButton):
    """Shows as much of its text as fits; its name for those who hear it is the whole."""

    def __init__(self, text: str, clicked: Callable[[], object]) -> None:
        super().__init__()
        self._whole = ""
        self.setProperty("role", "link")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: clicked())
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Shows another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._cut()
        self.updateGeometry()

    def whole(self) -> str:
        """The text, however much of it is shown."""
        return self._whole

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        wide = self.fontMetrics().horizontalAdvance(self._whole) + 6
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A few letters, and no more than there are."""
        return QSize(min(32, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts the text to the room there is."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        said = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(16, self.width() - 5))
        self.setText(said.replace("&", "&&"))
