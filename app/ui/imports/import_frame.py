"""The frame around the steps of an import: what is brought in, into which plan, how far one is, and the buttons."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QWidget

from app.ui.imports.columns_step import ColumnsStep
from app.ui.imports.find_step import FindStep
from app.ui.imports.prepared import NEW_PLAN
from app.ui.imports.read_step import ReadStep
from app.ui.widgets.controls import button, column, label, list_box
from app.ui.widgets.segments import Segments
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

# What the frame of a window and the edge of a small screen take.
_SIZE, _AROUND = (1180, 720), (16, 48)


class ImportFrame(QDialog):
    """What the dialog is made of; what it does is said by `ImportDialog`."""

    def __init__(self, plans: Mapping[int, str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Bring in a table"))
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize() - QSize(*_AROUND)))
        self.finding, self.columns, self.read = FindStep(theme), ColumnsStep(), ReadStep(theme)
        self.into = list_box()
        for plan_id, title in plans.items():
            self.into.addItem(title, plan_id)
        self.into.addItem(tr("A new plan"), NEW_PLAN)
        self.into.setAccessibleName(tr("Into which plan"))
        self.into.setAccessibleDescription(tr("Into which plan"))
        self.steps = Segments((tr("Find"), tr("Columns"), tr("Read"), tr("Review")), tr("Steps"))
        self.stack, self.last = QStackedWidget(), QWidget()
        self.reviewed = column(self.last)
        for step in (self.finding, self.columns, self.read, self.last):
            self.stack.addWidget(step)
        self.message, self.hint = label("", "warning", wrap=True), label("", "dim", wrap=True)
        layout = column(self, margin=24, gap=16)
        layout.addLayout(self._head())
        layout.addLayout(self._way())
        layout.addWidget(self.message)
        layout.addWidget(self.stack, 1)
        layout.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        names = column(gap=4)
        self.title, self.told = label("", "heading", wrap=True), label("", "dim", wrap=True)
        names.addWidget(self.title)
        names.addWidget(self.told)
        row.addLayout(names, 1)
        caption = label(tr("Into"), "dim")
        caption.setBuddy(self.into)
        row.addWidget(caption)
        self.into.setMinimumWidth(240)
        self.into.setMaximumWidth(360)
        row.addWidget(self.into)
        return row

    def _way(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.steps)
        row.addStretch(1)
        self.as_found = button(tr("Read as found"))
        self.as_found.setToolTip(tr("Reads the columns by their headings, and not as you said it the last time"))
        row.addWidget(self.as_found)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.another = button(tr("Another file…"))
        row.addWidget(self.another)
        row.addWidget(self.hint, 1)
        self.cancel, self.back = button(tr("Cancel"), self.reject), button(tr("Back"))
        self.next = button(tr("Next"), None, "primary")
        self.next.setDefault(True)
        self.next.setToolTip(tr("Ctrl+Enter"))
        for made in (self.cancel, self.back, self.next):
            row.addWidget(made)
        return row
