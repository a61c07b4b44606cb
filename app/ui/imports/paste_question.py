"""What a whole table is that is pasted into cells: one to be brought in, or texts for the cells."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QWidget

from app.ui.widgets.errors import choose
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
    question = tr("This is a whole table, with {rows} below its headings: {names}.", rows=counted, names=told)
    about = tr(
        "Importing sets its rows beside the plan's actions first. Pasting lays all its cells over the chosen ones."
    )
    chosen = choose(parent, question, about, (tr("Import the table…"), tr("Paste into the cells")))
    return Pasting.NOTHING if chosen is None else (Pasting.IMPORT, Pasting.CELLS)[chosen]
