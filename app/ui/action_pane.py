"""The chosen action at the right: all its fields, its lineage, and its history."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain import texts
from app.domain.actions import FIELDS
from app.domain.revisions import Revision
from app.domain.wordings import wording
from app.ui.controls import button, column, label, panel, scrolled
from app.ui.desk import Desk
from app.ui.field_row import FieldRow
from app.ui.history_view import HistoryView
from app.ui.theme import Theme

_SHORT = ("status", "due", "completed", "owner", "kind")


class ActionPane(QWidget):
    """Fields that are edited where they stand, and the timeline of revisions beneath."""

    split_wanted = Signal()
    merge_wanted = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._number = desk, 0
        frame = panel("pane")
        outer = column(self, gap=0)
        outer.addWidget(frame)
        layout = column(frame, gap=0)
        content = QWidget()
        self._layout = column(content, margin=24, gap=16)
        self._nothing = label("Choose an action to see all its fields and its history.", "dim", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area = scrolled(content)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self._area, 1)
        self._fields = {field.name: FieldRow(field, theme) for field in FIELDS}
        self.history = HistoryView(theme)
        self._reason = QLineEdit()
        self._reason.setPlaceholderText("Reason for the next change (optional)")
        self._reason.setAccessibleName("Reason for the next change")
        self._build()
        desk.actions_changed.connect(lambda _numbers: self.show_action(self._number))
        desk.updates_changed.connect(lambda: self.show_action(self._number))
        self.show_action(0)

    def _build(self) -> None:
        head = QHBoxLayout()
        self._caption = label("", "caption")
        head.addWidget(self._caption, 1)
        for sign, says, signal in (
            ("split", "Split into several actions…", self.split_wanted),
            ("merge", "Merge into another action…", self.merge_wanted),
            ("close", "Hide the details (F9)", self.closed),
        ):
            made = button("", signal.emit, "quiet", sign)
            made.setAccessibleName(says)
            made.setToolTip(says)
            made.setFixedWidth(34)
            head.addWidget(made)
        self._layout.addLayout(head)
        self._lineage = label("", "dim", wrap=True)
        self._layout.addWidget(self._lineage)
        self._layout.addWidget(self._reason)
        for name, row in self._fields.items():
            row.saved.connect(self._save)
            row.refused.connect(self._desk.refused)
            row.opened.connect(partial(self._keep_aside, name))
            self._desk.reasons.put_off.connect(row.hold)
            if name not in _SHORT:
                self._layout.addWidget(row)
            elif name == "status":
                self._layout.addLayout(self._pairs())
        self._layout.addWidget(label("History", "heading"))
        self._layout.addWidget(self.history)
        self._layout.addStretch(1)

    def _pairs(self) -> QVBoxLayout:
        """The short fields, two in a row."""
        grid = column(gap=16)
        for left, right in (("status", "owner"), ("due", "completed"), ("kind", "")):
            line = QHBoxLayout()
            line.setSpacing(16)
            for name in (left, right):
                if name:
                    line.addWidget(self._fields[name], 1, Qt.AlignmentFlag.AlignTop)
                else:
                    line.addStretch(1)
            grid.addLayout(line)
        return grid

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        for row in self._fields.values():
            row.use(theme)
        self.history.use(theme)
        self.show_action(self._number)

    def show_action(self, number: int) -> None:
        """Shows an action of the chosen plan, or what to do where none is chosen."""
        if number != self._number:
            self.commit()  # what was typed belongs to the action that was shown
        row = next((row for row in self._desk.rows if row.number == number), None)
        self._nothing.setVisible(row is None)
        self._area.setVisible(row is not None)
        if number != self._number:
            self._area.verticalScrollBar().setValue(0)
        self._number = number if row else 0
        if row is not None:
            self._show(row)

    def commit(self) -> None:
        """Saves what is being typed in any field."""
        for row in self._fields.values():
            row.commit()

    def is_editing(self) -> bool:
        """True while a field's editor is open."""
        return any(row.is_editing() for row in self._fields.values())

    def _show(self, row: Revision) -> None:
        workspace, plan = self._desk.workspace, self._desk.plan
        assert workspace is not None and plan is not None
        words = wording(plan.details.wording)
        self._caption.setText(f"ACTION #{row.number} · REVISION {row.ordinal}")
        lineage = _lineage(row, self._desk.rows)
        self._lineage.setText(lineage)
        self._lineage.setVisible(bool(lineage))
        for name, field in self._fields.items():
            field.show_value(getattr(row.state, name), words)
        issued = workspace.updates.issued(plan.id)
        self.history.show_history(workspace.actions.history(plan.id, row.number), issued, plan.details.wording)

    def _keep_aside(self, name: str, editor: QWidget) -> None:
        self._desk.unsaved.watch(editor, self._number, name)

    def _save(self, name: str, text: str) -> None:
        self._desk.edit(self._number, {name: text}, self.take_reason())

    def take_reason(self) -> str:
        """The reason that was typed for the next change; it serves once."""
        reason = self._reason.text()
        self._reason.clear()
        return reason


def _lineage(row: Revision, rows: tuple[Revision, ...]) -> str:
    parts = []
    if row.state.split_from is not None:
        parts.append(f"Split from #{row.state.split_from}.")
    split_off = [other.number for other in rows if other.state.split_from == row.number]
    if split_off:
        parts.append(f"Was split: see {texts.numbers(split_off)}.")
    if row.state.merged_into is not None:
        parts.append(f"Merged into #{row.state.merged_into}.")
    merged = [other.number for other in rows if other.state.merged_into == row.number]
    if merged:
        parts.append(f"Takes in {texts.numbers(merged)}.")
    if row.state.status_text is not None:
        parts.append(f"The table prints its status as published: “{row.state.status_text}”.")
    return " ".join(parts)
