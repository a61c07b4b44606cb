"""Labels that show plain text only, and mirror with the window."""

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle

# As many characters without a gap as fit in the narrowest pane at the largest size of text.
_LONG_PART = re.compile(r"\S{16}(?=\S{8})")


class PlainLabel(QLabel):
    """A label that never guesses rich text, and begins where the window's lines begin, whatever script it holds."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._wanted = self.alignment()
        self.setAlignment(self._wanted)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Left and right mean beginning and end; Qt alone would go by the script of the text."""
        self._wanted = alignment
        super().setAlignment(QStyle.visualAlignment(self.layoutDirection(), alignment))

    def changeEvent(self, event: QEvent) -> None:
        """Mirrors with the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setAlignment(self._wanted)


def breakable(text: str) -> str:
    """The text with places where a long word, as a hash is one, may go on in the next line; not for what is copied."""
    return _LONG_PART.sub("\\g<0>\u200b", text)


class LineLabel(PlainLabel):
    """A label of one line that ends with an ellipsis where it has no room; it is read out whole."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The whole text."""
        return self._whole

    def setText(self, text: str) -> None:
        """Shows as much of a text as there is room for."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self._fit()
        self.updateGeometry()

    def _fit(self) -> None:
        room = max(0, self.width() - 2)
        super().setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts the text anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def sizeHint(self) -> QSize:
        """The room of the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 4, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(48, super().minimumSizeHint().height())


def line_label(role: str = "") -> LineLabel:
    """An empty label of one line for texts of any length; `role` chooses its look."""
    made = LineLabel()
    if role:
        made.setProperty("role", role)
    return made
