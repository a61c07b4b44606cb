"""Asks why promised dates slip, before it is saved."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain import texts
from app.domain.edits import Slip
from app.domain.errors import UserError
from app.domain.slips import Move
from app.ui.widgets.controls import column, label, panel
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.translation import plural, tr

_MOST_LISTED = 8
_MOST_OF_A_DATE = 60


class SlipDialog(FormDialog):
    """Lists what slips; one reason serves for all of it. Closing it any other way saves nothing."""

    def __init__(self, slipping: Sequence[Slip], parent: QWidget | None = None) -> None:
        title = plural("Why does this date slip?", "Why do these {count} dates slip?", len(slipping))
        about = tr("Readers will ask. The reason stands in the history, beside the change.")
        super().__init__(title, about, tr("Save"), parent)
        self.form.addRow(_list(slipping))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("for example: the supplier delivers later"))
        self.field(tr("Reason"), self.reason)
        self.rejecting.setText(tr("Back"))
        self.finish(self._check)
        self.reason.setFocus()

    def _check(self) -> None:
        if not texts.line(self.reason.text()):
            raise UserError("Say in a few words why, or go back and leave the date as it was.")


def _list(slipping: Sequence[Slip]) -> QWidget:
    frame = panel()
    lines = column(frame, margin=12, gap=8)
    for slip in slipping[:_MOST_LISTED]:
        lines.addWidget(label(slip_in_words(slip), wrap=True))
    rest = len(slipping) - _MOST_LISTED
    if rest > 0:
        lines.addWidget(label(plural("and {count} more", "and {count} more", rest), "dim"))
    return frame


def slip_in_words(slip: Slip) -> str:
    """ "#2: June 2026 → Q4 2026 (later, vaguer)"."""
    words = {Move.LATER: tr("later"), Move.VAGUER: tr("vaguer"), Move.DROPPED: tr("dropped")}
    old, new = (written.text[:_MOST_OF_A_DATE] or tr("no date") for written in (slip.old, slip.new))
    moves = ", ".join(words[move] for move in slip.moves)
    return tr("#{number}: {old} → {new} ({moves})", number=slip.number, old=old, new=new, moves=moves)
