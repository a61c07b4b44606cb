"""Sets status, owner, due date and kind of several actions at once, and shows first what would change."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from app.domain.actions import FIELD_LABELS, Kind, Status
from app.domain.changes import exact_differences
from app.domain.edits import Edit, effective, slips
from app.domain.errors import UserError
from app.domain.revisions import Revision
from app.domain.sentences import counted
from app.domain.wordings import Wording
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.controls import column as column_of
from app.ui.widgets.controls import label, panel, scrolled
from app.ui.widgets.date_editor import DateEditor
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.line_editor import LineEditor
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import plural, tr

_LOOK_AFTER_MS = 120
_MOST_LISTED = 50
_MOST_OF_A_VALUE = 40
_LEAVE = "leave"
Save = Callable[[Sequence[Edit], str], object]


class ChangeSeveralDialog(FormDialog):
    """Each field is left as it is until the user sets it; one reason serves for all."""

    def __init__(
        self, rows: Sequence[Revision], words: Wording, theme: Theme, owners: Sequence[str], save: Save,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        title = plural("Change {count} action", "Change {count} actions", len(rows))
        about = tr("What you set here is set in all chosen actions, as one step.")
        super().__init__(title, about, tr("Change"), parent)
        self._rows, self._words, self._save = rows, words, save
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_AFTER_MS)
        self._look.timeout.connect(self.preview)
        self.status = self._list(tr("Status"), ChoiceBox(Status, words, theme, None))
        self.kind = self._list(tr("Kind"), ChoiceBox(Kind, words, theme, None))
        self.owner, self.due = LineEditor("", owners), DateEditor()
        self.sets_owner = self._optional(tr("Owner"), self.owner, self.owner)
        self.sets_due = self._optional(tr("Due date"), self.due, self.due.field)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Stands in the history of each; needed where a due date slips"))
        self.field(tr("Reason"), self.reason)
        self._count = label("", "strong", wrap=True)
        self.body.addWidget(self._count)
        self._listed = panel()
        column_of(self._listed, margin=12, gap=4).setAlignment(Qt.AlignmentFlag.AlignTop)
        area = scrolled(self._listed)
        area.setFixedHeight(152)
        self.body.addWidget(area)
        self.finish(self._carry_out)
        self.preview()

    def _list(self, name: str, made: ChoiceBox) -> ChoiceBox:
        made.insertItem(0, tr("leave as it is"), _LEAVE)
        made.setCurrentIndex(0)
        made.currentIndexChanged.connect(lambda _row: self._look.start())
        self.field(name, made)
        return made

    def _optional(self, name: str, made: QWidget, line: QLineEdit) -> QCheckBox:
        """A field behind a box to tick, which ticks itself when somebody types."""
        box, both = QCheckBox(tr("set to")), QWidget()
        box.setAccessibleName(tr("Set {field}", field=name))
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        box.setMinimumHeight(line.sizeHint().height())  # level with the line, also where it has a note beneath
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(made, 1)
        line.setAccessibleName(name)
        line.textEdited.connect(lambda _text: box.setChecked(True))
        line.textChanged.connect(lambda _text: self._look.start())
        box.toggled.connect(lambda _on: self._look.start())
        self.field(name, both)
        return box

    def edits(self) -> tuple[Edit, ...]:
        """What is asked for now; a UserError where it can't be read."""
        asked = {name: box.value() for name, box in (("status", self.status), ("kind", self.kind))}
        typed = {name: value for name, value in asked.items() if value != _LEAVE}
        if self.sets_owner.isChecked():
            typed["owner"] = self.owner.text()
        if self.sets_due.isChecked():
            typed["due"] = self.due.text()
        return effective([Edit(row, typed) for row in self._rows])

    def preview(self) -> None:
        """Shows what would change."""
        edits = self.edits()
        self._count.setText(
            plural("{changed} of {count} action changes.", "{changed} of {count} actions change.", len(self._rows),
                   changed=len(edits))
        )  # fmt: skip
        self.agree.setEnabled(bool(edits))
        layout = self._listed.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            shown = item.widget()
            if shown is not None:
                shown.deleteLater()
        for edit in edits[:_MOST_LISTED]:
            layout.addWidget(label(self._said(edit), wrap=True))
        rest = len(edits) - _MOST_LISTED
        if rest > 0:
            layout.addWidget(label(plural("and {count} more", "and {count} more", rest), "dim"))

    def _said(self, edit: Edit) -> str:
        old, new = edit.seen.state, edit.outcome()
        changes = [
            tr("{field}: {old} → {new}", field=tr(FIELD_LABELS[name]), old=self._value(getattr(old, name)),
               new=self._value(getattr(new, name)))
            for name in exact_differences(old, new) if name in edit.typed
        ]  # fmt: skip
        return f"#{edit.number}  {' · '.join(changes)}"

    def _value(self, value: object) -> str:
        return self._words.value(value)[:_MOST_OF_A_VALUE] or tr("empty")

    def _carry_out(self) -> None:
        edits, reason = self.edits(), self.reason.text()
        slipping = slips(edits)
        if slipping and not reason.strip():
            raise UserError(
                counted(
                    "{count} due date would slip: give a reason for it.",
                    "{count} due dates would slip: give a reason for them.",
                    len(slipping),
                )
            )
        self._save(edits, reason)
