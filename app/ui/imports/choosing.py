"""What is chosen from all actions of a plan while a table is reviewed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.services.imports import Absent
from app.ui.imports.choose_action_dialog import ChooseActionDialog, offer
from app.ui.imports.deciding import Deciding
from app.ui.imports.entries import Entry
from app.ui.imports.outcome import targets
from app.ui.widgets.translation import tr


def choose_pair(deciding: Deciding, parent: QWidget) -> int | None:
    """Asks which action a row is; None where nothing was chosen."""
    missing = deciding.now.missing
    about = tr("Actions that have a row of their own already are not listed.")
    offers = [offer(row.number, row.state.action) for row in missing]
    dialog = ChooseActionDialog(tr("Which action is this row?"), about, offers, parent)
    return missing[dialog.chosen].number if dialog.exec() else None


def choose_whole(deciding: Deciding, entry: Entry, parent: QWidget) -> None:
    """Asks which action a new row came out of."""
    actions = [row for row in deciding.actions.values() if row.state.merged_into is None]
    about = tr("The new action names the other one as where it comes from; the other one stays as it is.")
    offers = [tr("From no other action"), *(offer(row.number, row.state.action) for row in actions)]
    dialog = ChooseActionDialog(tr("Split from which action?"), about, offers, parent)
    if dialog.exec():
        deciding.split(entry, actions[dialog.chosen - 1].number if dialog.chosen else None)


def choose_target(deciding: Deciding, entry: Entry, parent: QWidget) -> None:
    """Asks what a missing action went into."""
    found = targets(deciding, entry)
    about = tr("The row stays in the plan as cancelled, and says where its work went.")
    title = tr("What did #{number} go into?", number=entry.missing)
    dialog = ChooseActionDialog(title, about, [offer(number, text) for _, number, text in found], parent)
    if dialog.exec():
        deciding.decide_fate(entry, Absent.MERGED, found[dialog.chosen][0])
