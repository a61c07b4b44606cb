"""Taking another history than the one that was seen here for the right one, with a reason."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.translation import tr


class AcceptDialog(FormDialog):
    """The reason is kept on this computer, beside what was seen; it is not written into the file."""

    def __init__(self, sentence: str, accept: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(tr("Take this history for the right one"), sentence, tr("It is the right one"), parent)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("for example: restored from last night's backup after a disk failure"))
        self.field(tr("Reason"), self.reason)
        self.finish(lambda: accept(self.reason.text()))
        self.reason.setFocus()
