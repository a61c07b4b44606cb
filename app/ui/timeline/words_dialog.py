"""A picture in words, to read, to search and to copy."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QWidget

from app.ui.widgets.controls import MOST_EDITED, button, column, fit_wrapping, label, shortened
from app.ui.widgets.translation import tr


class WordsDialog(QDialog):
    """A sentence a line; the keyboard is in the text."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(720, 480)
        layout = column(self, margin=24, gap=16)
        layout.addWidget(label(title, "heading"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        shown = shortened(text, MOST_EDITED)
        fit_wrapping(self.text, shown)
        self.text.setPlainText(shown)
        layout.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(button(tr("Copy"), lambda: QGuiApplication.clipboard().setText(text), "", "copy"))
        close = button(tr("Close"), self.accept, "primary")
        close.setDefault(True)
        row.addWidget(close)
        layout.addLayout(row)
