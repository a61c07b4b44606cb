"""What the pane says while several actions are chosen: what they share, and the way to change them together."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from app.domain.actions import FIELDS, Form
from app.domain.revisions import Revision
from app.domain.wordings import Wording
from app.ui.widgets.controls import button, column, label, shortened
from app.ui.widgets.editing import edits
from app.ui.widgets.translation import numbers_text, plural, tr

_MOST_NAMED, _MOST_SHOWN = 24, 400


class SeveralActions(QWidget):
    """`change_wanted` carries the numbers of the chosen actions."""

    change_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers: tuple[int, ...] = ()
        layout = column(self, margin=24, gap=16)
        self._title = label("", "heading", wrap=True)
        self._which = label("", "dim", wrap=True)
        layout.addWidget(self._title)
        layout.addWidget(self._which)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        layout.addLayout(self._form)
        self.change = edits(button(tr("Change them…"), lambda: self.change_wanted.emit(self._numbers)))
        layout.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)

    def show_rows(self, rows: Sequence[Revision], words: Wording) -> None:
        """Shows what the actions have in common."""
        self._numbers = tuple(row.number for row in rows)
        self._title.setText(plural("{count} action chosen", "{count} actions chosen", len(rows)))
        named = numbers_text(self._numbers[:_MOST_NAMED])
        self._which.setText(named if len(rows) <= _MOST_NAMED else f"{named} …")
        while self._form.rowCount():
            self._form.removeRow(0)
        for field in FIELDS:
            if field.form in (Form.MILESTONES,) or field.name == "action":
                continue
            values = {getattr(row.state, field.name) for row in rows}
            shared = words.value(next(iter(values))) if len(values) == 1 else ""
            said = shortened(shared, _MOST_SHOWN) if shared else tr("none") if len(values) == 1 else tr("different")
            self._form.addRow(label(tr(field.label), "caption"), label(said, "" if shared else "dim", wrap=True))
