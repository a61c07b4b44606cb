"""What a new user sees first: three clear ways in, and the files of before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.plans.recent import RecentFiles, shown_path
from app.ui.widgets.controls import button, column, label, panel
from app.ui.widgets.translation import tr

_CARD_WIDTH, _CARD_LEAST, _GAP = 264, 208, 16
_MOST_SHOWN = 5


class Welcome(QWidget):
    """Shown while the file holds no plan, or none is open."""

    new_plan_wanted = Signal()
    import_wanted = Signal()
    example_wanted = Signal()
    open_wanted = Signal()
    recent_wanted = Signal(object)
    paste_wanted = Signal()

    def __init__(self, recent: RecentFiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._recent = recent
        outer = QHBoxLayout(self)
        outer.setContentsMargins(32, 32, 32, 32)
        middle = QWidget()
        middle.setMaximumWidth(3 * _CARD_WIDTH + 2 * _GAP)
        outer.addStretch(1)
        outer.addWidget(middle, 1000)
        outer.addStretch(1)
        layout = column(middle, gap=8)
        layout.addStretch(1)
        about = tr("Numbered actions with their full history, and each update as Markdown, Word and Excel.")
        for text, role in ((tr("Keep a remediation plan, publish it exactly"), "title"), (about, "dim")):
            line = label(text, role, wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(line)
        layout.addSpacing(16)
        layout.addLayout(self._cards())
        layout.addSpacing(16)
        layout.addLayout(self._files())
        layout.addStretch(2)
        recent.changed.connect(self._list_recent)

    def _cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        about = tr("Name the incident, then type its actions one after the other.")
        card, self._first = _card(tr("Start a plan"), about, tr("New plan…"), "plus", primary=True)
        self._first.clicked.connect(self.new_plan_wanted)
        row.addWidget(card, 1)
        about = tr(
            "A table that you have becomes a plan, once you have seen it. Drop its file here, or copy it and paste."
        )
        card, wanted = _card(tr("Bring in what you have"), about, tr("Import a table…"), "import")
        wanted.clicked.connect(self.import_wanted)
        row.addWidget(card, 1)
        about = tr("A finished plan with six updates, to look around in. Nothing in it can be broken.")
        card, wanted = _card(tr("Look at the example"), about, tr("Open the example"), "example")
        wanted.clicked.connect(self.example_wanted)
        row.addWidget(card, 1)
        self.setFocusProxy(self._first)
        return row

    def _files(self) -> QVBoxLayout:
        whole = column(gap=4)
        head = QHBoxLayout()
        self._caption = label(tr("Recent files"), "caption")
        head.addWidget(self._caption, 1)
        head.addWidget(button(tr("Open a file…"), self.open_wanted.emit, "quiet", "folder"))
        whole.addLayout(head)
        self._listed: QVBoxLayout = column(gap=0)
        whole.addLayout(self._listed)
        return whole

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What was copied elsewhere becomes a plan."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Lists the files of before; nobody needs them earlier."""
        super().showEvent(event)
        self._list_recent()

    def _list_recent(self) -> None:
        if not self.isVisible():
            return
        while (item := self._listed.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        paths = self._recent.paths()[:_MOST_SHOWN]
        for path in paths:
            self._listed.addWidget(self._entry(path))
        self._caption.setText(tr("Recent files") if paths else "")

    def _entry(self, path: Path) -> QPushButton:
        made = button(shown_path(path), lambda: self.recent_wanted.emit(path), "nav", "plan")
        made.setAccessibleName(tr("Open {file}", file=shown_path(path)))
        return made


def _card(title: str, about: str, action: str, sign: str, *, primary: bool = False) -> tuple[QWidget, QPushButton]:
    made = panel()
    made.setMinimumWidth(_CARD_LEAST)
    made.setMinimumHeight(184)
    layout = column(made, margin=24, gap=8)
    layout.addWidget(label(title, "heading", wrap=True))
    layout.addWidget(label(about, "dim", wrap=True))
    layout.addStretch(1)
    wanted = button(action, None, "primary" if primary else "", sign)
    layout.addWidget(wanted, 0, Qt.AlignmentFlag.AlignLeading)
    return made, wanted
