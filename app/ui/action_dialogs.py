"""Asks for the parts of a split, for the target of a merge, for a new action, and for a reason."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.revisions import Revision
from app.ui.controls import PlainEditor, button, label, list_box
from app.ui.date_editor import DateEditor
from app.ui.dialogs import FormDialog

_SHOWN = 80


class SplitDialog(FormDialog):
    """One text a part; the first keeps the number."""

    part_added = Signal(object, str)

    def __init__(self, row: Revision, save: Callable[[list[str], str], object], parent: QWidget | None = None) -> None:
        about = "The first part keeps the number, the others get new ones. The announcement will say so."
        super().__init__(f"Split action #{row.number}", about, "Split", parent)
        self.parts: list[PlainEditor] = []
        self._add(row.state.action)
        self._add("")
        more = button("Another part", self.add_part, "quiet", "plus")
        self.body.addWidget(more)
        self.reason = QLineEdit()
        self.reason.setAccessibleName("Reason")
        self.reason.setPlaceholderText("Reason (optional)")
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
        name = "Keeps the number" if not self.parts else f"Part {len(self.parts) + 1}"
        self.parts.append(self.text_field(name, text, 72))


class MergeDialog(FormDialog):
    """Chooses the action that takes the other in."""

    def __init__(
        self, row: Revision, others: Sequence[Revision], save: Callable[[int, str], object],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        about = "The row stays in the table as cancelled, and says where its work went."
        super().__init__(f"Merge action #{row.number} into another", about, "Merge", parent)
        self.target = list_box()
        for other in others:
            text = " ".join(other.state.action.split())[:_SHOWN]
            self.target.addItem(f"#{other.number}  {text}", other.number)
        self.reason = QLineEdit()
        self.field("Into", self.target)
        self.field("Reason", self.reason)
        self.agree.setEnabled(bool(others))
        self.finish(lambda: save(self.target.currentData(), self.reason.text()))


class NewActionDialog(FormDialog):
    """The text of a new action, and its due date where one is known."""

    def __init__(self, save: Callable[[str, str], object], parent: QWidget | None = None) -> None:
        super().__init__("New action", "It gets the next number, which no other action will ever have.", "Add", parent)
        self.text = self.text_field("What is to be done", "", 96)
        self.due = DateEditor()
        self.field("Due", self.due)
        self.finish(lambda: save(self.text_of(self.text), self.due.text()))


class ReasonDialog(FormDialog):
    """Asks why, before a change that readers will ask about."""

    def __init__(self, title: str, agree: str, save: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(title, "The reason stands in the history.", agree, parent)
        self.reason = QLineEdit()
        self.field("Reason", self.reason)
        self.finish(lambda: save(self.reason.text()))


class AuthorDialog(FormDialog):
    """The name that signs revisions."""

    def __init__(self, name: str, save: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__("Your name", "It signs every revision that you save from now on.", "Save", parent)
        self.name = QLineEdit(name)
        self.field("Name", self.name)
        self.body.addWidget(label("Names in earlier revisions stay as they are.", "small"))
        self.finish(lambda: save(self.name.text()))
