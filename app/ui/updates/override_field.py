"""What stands against issuing an update, and the reason to issue it all the same."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.checks.check import Level
from app.domain.errors import UserError
from app.domain.sentences import Sentence
from app.domain.texts import line
from app.ui.updates.finding_card import SIGNS
from app.ui.widgets.controls import column, label
from app.ui.widgets.translation import plural, said, tr

# As many as can be read at once; the others stand beside the draft.
_MOST_LINES = 8


class OverrideField(QWidget):
    """Hidden while there is no error."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.errors: tuple[Sentence, ...] = ()
        self._says = label("", "error", wrap=True)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("kept with the update, and shown with it"))
        self.line.setAccessibleName(tr("Reason to issue it all the same"))
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        layout = column(self, gap=8)
        layout.addWidget(self._says)
        caption = label(tr("Mend this first, or give the reason to issue it all the same:"))
        caption.setBuddy(self.line)
        layout.addWidget(caption)
        layout.addWidget(self.line)
        self.hide()

    def show_errors(self, errors: Sequence[Sentence]) -> None:
        """Shows what stands against the update."""
        self.errors = tuple(errors)
        self._says.setText(lines(errors, SIGNS[Level.ERROR]))
        self.setVisible(bool(errors))

    def reason(self) -> str:
        """The reason, empty where nothing has to be overridden."""
        return line(self.line.text()) if self.errors else ""

    def is_settled(self) -> bool:
        """True where there is no error, or a reason."""
        return not self.errors or bool(self.reason())

    def refuse_silence(self) -> None:
        """A UserError where an error has no reason."""
        if not self.is_settled():
            raise UserError("Say why the update is issued although a check calls something in it an error.")


def lines(sentences: Sequence[Sentence], sign: str = "") -> str:
    """Sentences below each other, the last of very many as their count."""
    told = [f"{sign}  {said(one)}" if sign else said(one) for one in sentences[:_MOST_LINES]]
    more = len(sentences) - _MOST_LINES
    return "\n".join(told + ([plural("and {count} more", "and {count} more", more)] if more > 0 else []))
