"""Everything about checking the history of a file: the verdict, earlier heads, and what a check can't tell."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from app.domain.heads import head_line
from app.ui.ledger.comparing_view import ComparingView
from app.ui.ledger.verdict_view import VerdictView
from app.ui.widgets.controls import button, column, label, scrolled
from app.ui.widgets.labels import line_label
from app.ui.widgets.translation import said, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.heads import Compared
    from app.services.verdicts import Checked

_SIZE = (800, 680)


class HistoryDialog(QDialog):
    """Stands beside the window, which goes on; the check itself is asked of its owner."""

    check_wanted = Signal()
    stop_wanted = Signal()
    copy_wanted = Signal(str)
    report_wanted = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check the history"))
        self.resize(*_SIZE)
        self.checked: Checked | None = None
        self.compared: Sequence[Compared] = ()
        self.verdict, self.comparing = VerdictView(), ComparingView()
        self.verdict.stop_wanted.connect(self.stop_wanted)
        self.verdict.copy_wanted.connect(self._copy)
        self.comparing.look_at(path)
        self.comparing.compared.connect(self._keep_compared)
        layout = column(self, margin=24, gap=16)
        layout.addWidget(label(tr("Check the history"), "heading"))
        where = line_label("dim")
        where.setText(str(path).encode("utf-8", "replace").decode())
        layout.addWidget(where)
        content = QWidget()
        parts = column(content, gap=16)
        parts.setContentsMargins(0, 0, 12, 0)
        parts.addWidget(self.verdict)
        parts.addWidget(self.comparing)
        parts.addWidget(self._not_covered())
        parts.addStretch(1)
        area = scrolled(content)
        area.setAccessibleName(tr("The verdict, and earlier heads"))
        layout.addWidget(area, 1)
        layout.addLayout(self._foot())

    def _not_covered(self) -> QWidget:
        from app.services.verdicts import NOT_COVERED

        made = QWidget()
        lines = column(made, gap=4)
        lines.setContentsMargins(16, 0, 16, 0)
        lines.addWidget(label(tr("What a check can't tell"), "caption"))
        for sentence in NOT_COVERED:
            lines.addWidget(label(f"·  {said(sentence)}", "dim", wrap=True))
        return made

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.save = button(tr("Save report…"), self.report_wanted.emit, "", "save")
        self.again = button(tr("Check again"), self.check_wanted.emit)
        self.leave = button(tr("Close"), self.reject, "primary")
        foot.addWidget(self.save)
        foot.addStretch(1)
        foot.addWidget(self.again)
        foot.addWidget(self.leave)
        return foot

    def show_work(self) -> None:
        """Says that a check has begun."""
        self.checked = None
        self.verdict.show_work()
        self._allow(working=True)

    def show_verdict(self, checked: Checked) -> None:
        """Shows what a check came to."""
        self.checked = checked
        self.verdict.show_verdict(checked)
        self._allow(working=False)

    def show_failure(self, sentence: str) -> None:
        """Says why there is no verdict."""
        self.verdict.show_failure(sentence)
        self._allow(working=False)

    def show_stopped(self) -> None:
        """Says that the check was stopped."""
        self.verdict.show_stopped()
        self._allow(working=False)

    def _allow(self, *, working: bool) -> None:
        self.again.setEnabled(not working)
        self.save.setEnabled(self.checked is not None)

    def _copy(self) -> None:
        if self.checked is not None:
            self.copy_wanted.emit(head_line(self.checked.verdict.head))

    def _keep_compared(self, found: Sequence[Compared]) -> None:
        self.compared = found
