"""The commands about cells, for the menus and the table; their keys count while the table has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from app.ui.table.cell_wishes import CellWishes
from app.ui.widgets.controls import command
from app.ui.widgets.editing import edits
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.ui.window import Window


def add_cell_commands(window: Window) -> tuple[list[QAction], QAction]:
    """The entries of the Edit menu, and the one that changes several actions; all work in the table."""
    wishes, table = CellWishes(window, window.desk), window.actions_page.table
    entries = [
        edits(command(tr("Cu&t"), wishes.cut, "Ctrl+X")),
        command(tr("&Copy"), wishes.copy, "Ctrl+C"),
        edits(command(tr("&Paste"), wishes.paste, "Ctrl+V")),
        edits(command(tr("Fill &down"), wishes.fill_down, "Ctrl+D")),
        edits(command(tr("C&lear"), wishes.clear, "Del")),
    ]
    for entry in entries:  # a text that is edited has these keys for itself
        entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    table.addActions(entries)
    gap = QAction(table)
    gap.setSeparator(True)
    table.addAction(gap)
    details = window.actions_page.details
    details.built.connect(lambda pane: pane.change_wanted.connect(lambda _numbers: wishes.change_several()))
    return entries, edits(command(tr("Change se&veral…"), wishes.change_several, "Ctrl+E"))
