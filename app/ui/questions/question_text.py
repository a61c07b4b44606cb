"""The text of a question: as high as it is, up to a part of the page, and then it scrolls."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from app.ui.widgets.controls import column, label, shortened
from app.ui.widgets.translation import tr


class QuestionText(QScrollArea):
    """Shows plain text that can be selected."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setAccessibleName(tr("What was asked"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._text = label("", wrap=True, selectable=True)
        self._text.setContentsMargins(0, 0, 8, 0)
        content = QWidget()
        column(content, gap=0).addWidget(self._text)
        self.setWidget(content)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Shows another text from its beginning."""
        if text != self._text.text():
            self._text.setText(shortened(text))
            self.verticalScrollBar().setValue(0)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The height that the text needs at the present width."""
        wide = max(80, self.viewport().width())
        return QSize(200, min(self._most, self._text.heightForWidth(wide) + 2))

    def minimumSizeHint(self) -> QSize:
        """No less than it needs: a text of one line has no room to spare."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
