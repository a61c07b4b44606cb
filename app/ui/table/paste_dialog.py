"""Asks before a paste that can't be carried out whole, or that adds actions."""

from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.actions import FIELD_LABELS
from app.domain.edits import effective
from app.ui.table.cell_transfer import Pasted, Unread
from app.ui.widgets.controls import column, label, panel
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.translation import plural, said, tr

_MOST_LISTED = 8


class PasteDialog(FormDialog):
    """Says which cells can't be read and why; nothing is saved unless the user goes on without them."""

    def __init__(self, found: Pasted, parent: QWidget | None = None) -> None:
        lost = bool(found.unread or found.beyond)
        title = tr("Not all cells can be pasted") if lost else tr("Add new actions?")
        about = plural(
            "Nothing was saved yet. {count} action that is there would change.",
            "Nothing was saved yet. {count} actions that are there would change.",
            len(effective(found.edits)),
        )
        super().__init__(title, about, tr("Paste the rest") if lost else tr("Paste"), parent)
        if found.unread:
            count = len(found.unread)
            self.body.addWidget(label(plural("{count} cell can't be read:", "{count} cells can't be read:", count)))
            self.body.addWidget(_list(found.unread))
        if found.beyond:
            says = plural(
                "{count} column reaches beyond the last one of the table, and is left out.",
                "{count} columns reach beyond the last one of the table, and are left out.",
                found.beyond,
            )
            self.body.addWidget(label(says, wrap=True))
        self._add = QCheckBox(
            plural(
                "Add {count} new action for the row beyond the last one",
                "Add {count} new actions for the rows beyond the last one",
                len(found.added),
            )
        )
        self._add.setChecked(bool(found.added))
        self._add.setVisible(bool(found.added))
        self.body.addWidget(self._add)
        self.agree.setEnabled(bool(found.edits or found.added))
        self.finish(lambda: None)

    def adds(self) -> bool:
        """True where new actions are wanted."""
        return self._add.isChecked()


def _list(unread: tuple[Unread, ...]) -> QWidget:
    frame = panel()
    lines = column(frame, margin=12, gap=8)
    for one in unread[:_MOST_LISTED]:
        place = f"#{one.number}" if one.number else tr("New action")
        says = tr("{place}, {field}: {why}", place=place, field=tr(FIELD_LABELS[one.field]), why=said(one.why))
        lines.addWidget(label(says, wrap=True))
    rest = len(unread) - _MOST_LISTED
    if rest > 0:
        lines.addWidget(label(plural("and {count} more", "and {count} more", rest), "dim"))
    return frame
