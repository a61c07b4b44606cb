"""The line that names a file, with a button beside it that asks for the place."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.ui.widgets.controls import button
from app.ui.widgets.translation import tr


def path_row(path: QLineEdit, choose: Callable[[], None]) -> QWidget:
    """Focus goes to the line."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(path, 1)
    row.addWidget(button(tr("Choose…"), choose, "", "folder"))
    made.setFocusProxy(path)
    return made
