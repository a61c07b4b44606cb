"""What a new user sees first: three clear ways in."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.controls import button, column, label, panel


class Welcome(QWidget):
    """Shown while the file holds no plan, or none is open."""

    def __init__(
        self, new_plan: Callable[[], object], open_file: Callable[[], object], example: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        outer = column(self, margin=32, gap=24)
        outer.addStretch(1)
        outer.addWidget(label("Keep a remediation plan, publish it exactly", "title"), 0, Qt.AlignmentFlag.AlignCenter)
        about = "Numbered actions with their full history, and each update as Markdown, Word and Excel."
        outer.addWidget(label(about, "dim"), 0, Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        row.addWidget(_card("Start a plan", "Name the incident, then add its actions.", "New plan…", new_plan, True))
        about = "Open a Remediary file that you or a colleague keep."
        row.addWidget(_card("Open a file", about, "Open…", open_file))
        about = "A finished plan with six updates, to look around in. Nothing in it can be broken."
        row.addWidget(_card("Look at the example", about, "Open the example", example))
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(2)


def _card(title: str, about: str, action: str, run: Callable[[], object], primary: bool = False) -> QWidget:
    made = panel()
    made.setFixedSize(248, 184)
    layout = column(made, margin=24, gap=8)
    layout.addWidget(label(title, "heading"))
    layout.addWidget(label(about, "dim", wrap=True))
    layout.addStretch(1)
    layout.addWidget(button(action, run, "primary" if primary else ""), 0, Qt.AlignmentFlag.AlignLeft)
    return made
