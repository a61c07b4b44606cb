"""Asks for the parts of a split, for the target of a merge, for a new action, and for a reason."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain import texts
from app.domain.edits import Slip, merge_slip
from app.domain.errors import UserError
from app.domain.revisions import Revision
from app.ui.action.reason_dialog import slip_in_words
from app.ui.widgets.controls import PlainEditor, button, label, list_box
from app.ui.widgets.date_editor import DateEditor
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.translation import tr

_SHOWN = 80


class SplitDialog(FormDialog):
    """One text a part; the first keeps the number."""

    part_added = Signal(object, str)

    def __init__(self, row: Revision, save: Callable[[list[str], str], object], parent: QWidget | None = None) -> None:
        about = tr("The first part keeps the number, the others get new ones. The announcement will say so.")
        super().__init__(tr("Split action #{number}", number=row.number), about, tr("Split"), parent)
        self.parts: list[PlainEditor] = []
        self._add(row.state.action)
        self._add("")
        more = button(tr("Another part"), self.add_part, "quiet", "plus")
        self.body.addWidget(more)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setPlaceholderText(tr("Reason (optional)"))
        self.body.addWidget(self.reason)
        self.finish(lambda: save([self.text_of(part) for part in self.parts], self.reason.text()))

    def add_part(self) -> None:
        """Adds an empty field for one more part."""
        self._add("")
        self.part_added.emit(self.parts[-1], f"part.{len(self.parts)}")

    def named_parts(self) -> dict[str, QWidget]:
        """The fields by the names under which their texts are kept aside."""
        return {f"part.{place}": part for place, part in enumerate(self.parts, 1)}

    def _add(self, text: str) -> None:
        name = tr("Part {number}", number=len(self.parts) + 1) if self.parts else tr("Keeps the number")
        self.parts.append(self.text_field(name, text, 72))


class MergeDialog(FormDialog):
    """Chooses the action that takes the other in; where a promise slips by it, somebody has to say why."""

    def __init__(
        self, row: Revision, others: Sequence[Revision], save: Callable[[int, str], object],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        about = tr("The row stays in the table as cancelled, and says where its work went.")
        super().__init__(tr("Merge action #{number} into another", number=row.number), about, tr("Merge"), parent)
        self.target = list_box()
        for other in others:
            text = " ".join(other.state.action.split())[:_SHOWN]
            self.target.addItem(f"#{other.number}  {text}", other.number)
        self.reason = QLineEdit()
        self._row, self._others, self._merge = row, others, save
        self.slips = label("", "note", wrap=True)
        self.field(tr("Into"), self.target)
        self.form.addRow(self.slips)
        self.field(tr("Reason"), self.reason)
        self.agree.setEnabled(bool(others))
        self.target.currentIndexChanged.connect(lambda _place: self._look())
        self._look()
        self.finish(self._save)

    def _slip(self) -> Slip | None:
        target = next((other for other in self._others if other.number == self.target.currentData()), None)
        return merge_slip(self._row, target) if target is not None else None

    def _look(self) -> None:
        slip = self._slip()
        self.slips.setText(tr("Its date slips by it. {slip}", slip=slip_in_words(slip)) if slip else "")
        self.slips.setVisible(slip is not None)

    def _save(self) -> None:
        if self._slip() is not None and not texts.line(self.reason.text()):
            raise UserError("Say in a few words why the date slips, or choose another action.")
        self._merge(self.target.currentData(), self.reason.text())


class NewActionDialog(FormDialog):
    """The text of a new action, and its due date where one is known."""

    def __init__(self, save: Callable[[str, str], object], parent: QWidget | None = None) -> None:
        about = tr("It gets the next number, which no other action will ever have.")
        super().__init__(tr("New action"), about, tr("Add"), parent)
        self.text = self.text_field(tr("What is to be done"), "", 96)
        self.due = DateEditor()
        self.field(tr("Due"), self.due)
        self.finish(lambda: save(self.text_of(self.text), self.due.text()))


class ReasonDialog(FormDialog):
    """Asks why, before a change that readers will ask about."""

    def __init__(self, title: str, agree: str, save: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(title, tr("The reason stands in the history."), agree, parent)
        self.reason = QLineEdit()
        self.field(tr("Reason"), self.reason)
        self.finish(lambda: save(self.reason.text()))


class AuthorDialog(FormDialog):
    """The name that signs revisions."""

    def __init__(self, name: str, save: Callable[[str], object], parent: QWidget | None = None) -> None:
        about = tr("It signs every revision that you save from now on.")
        super().__init__(tr("Your name"), about, tr("Save"), parent)
        self.name = QLineEdit(name)
        self.field(tr("Name"), self.name)
        self.body.addWidget(label(tr("Names in earlier revisions stay as they are."), "small"))
        self.finish(lambda: save(self.name.text()))
