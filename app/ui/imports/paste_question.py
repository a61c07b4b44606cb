"""What a whole table is that is pasted into cells: one to be brought in, or texts for the cells."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.widgets.translation import plural, tr

_MOST_NAMED, _MOST_CHARACTERS = 6, 40


class Pasting(Enum):
    """What the user wants of a table on the clipboard."""

    IMPORT = "import"
    CELLS = "cells"
    NOTHING = "nothing"


def ask_pasting(headings: Sequence[str], rows: int, parent: QWidget | None) -> Pasting:
    """Asks, with the import as the answer that Enter gives; Esc pastes nothing. `rows` are those below the header."""
    names = [" ".join(heading[:_MOST_CHARACTERS].split()) for heading in headings if heading.strip()]
    told = ", ".join(names[:_MOST_NAMED]) + (", …" if len(names) > _MOST_NAMED else "")
    counted = plural("{count} row", "{count} rows", rows)
    box = QMessageBox(QMessageBox.Icon.Question, "Remediary", "", QMessageBox.StandardButton.Cancel, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(
        tr("The clipboard holds a whole table, with {rows} below its headings: {names}.", rows=counted, names=told)
    )
    box.setInformativeText(
        tr("Importing sets its rows beside the plan's actions first. Pasting lays all its cells over the chosen ones.")
    )
    bring = box.addButton(tr("Import the table…"), QMessageBox.ButtonRole.AcceptRole)
    lay = box.addButton(tr("Paste into the cells"), QMessageBox.ButtonRole.ActionRole)
    box.setDefaultButton(bring)
    box.exec()
    chosen = box.clickedButton()
    return Pasting.IMPORT if chosen is bring else Pasting.CELLS if chosen is lay else Pasting.NOTHING
