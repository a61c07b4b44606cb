"""One revision of an action in full, as it was saved, with the way to bring it back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.actions import FIELDS
from app.domain.revisions import Revision, people_time
from app.domain.wordings import Wording
from app.ui.controls import label, scrolled, shortened
from app.ui.dialogs import FormDialog


class RevisionDialog(FormDialog):
    """Shows every field; bringing a revision back appends it as a new one."""

    def __init__(
        self, row: Revision, words: Wording, restore: Callable[[], object] | None, parent: QWidget | None = None
    ) -> None:
        about = f"Saved {people_time(row.at)} by {row.author}" + (f": {row.reason}" if row.reason else "")
        agree = "Bring this revision back" if restore else "Close"
        super().__init__(f"Action #{row.number}, revision {row.ordinal}", about, agree, parent)
        self.resize(640, 560)
        self.body.addWidget(scrolled(self._fields(row, words)), 1)
        self.finish(restore or (lambda: None))
        self.agree.setProperty("role", "")
        self.agree.setVisible(restore is not None)
        self.rejecting.setText("Close")
        self.rejecting.setDefault(True)

    def _fields(self, row: Revision, words: Wording) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 16, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        shown = [(field.label, words.value(getattr(row.state, field.name))) for field in FIELDS]
        shown.insert(2, ("As printed", words.status_text(row.state)))
        for place, (name, text) in enumerate(shown):
            grid.addWidget(label(name, "small"), place, 0, Qt.AlignmentFlag.AlignTop)
            value = label(shortened(text) or "—", wrap=True, selectable=True)
            value.setAccessibleName(name)
            grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(shown), 1)
        return made
