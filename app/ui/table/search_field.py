"""The search field above the table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.widgets.translation import tr


class SearchField(QLineEdit):
    """Enter goes to the next find and Shift+Enter back, Down into the table; Esc clears the search, then leaves."""

    next_wanted = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setPlaceholderText(tr("Search  Ctrl+F"))
        self.setAccessibleName(tr("Search the actions"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(112)
        self.setMaximumWidth(360)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a search field is expected to do."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_wanted.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Down or (event.key() == Qt.Key.Key_Escape and not self.text()):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)
