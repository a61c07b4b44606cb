"""The commands about cells, for the menus and the table; their keys count while the table has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from app.ui.widgets.controls import command
from app.ui.widgets.editing import edits
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.window import Window


def cell_commands(window: Window) -> list[QAction]:
    """The entries of the Edit menu."""
    entries = [
        edits(command(tr("Cu&t"), lambda: window.cell_wishes.cut(), "Ctrl+X")),
        command(tr("&Copy"), lambda: window.cell_wishes.copy(), "Ctrl+C"),
        edits(command(tr("&Paste"), lambda: window.cell_wishes.paste(), "Ctrl+V")),
        edits(command(tr("Fill &down"), lambda: window.cell_wishes.fill_down(), "Ctrl+D")),
        edits(command(tr("C&lear"), lambda: window.cell_wishes.clear(), "Del")),
    ]
    for entry in entries:  # a text that is edited has these keys for itself
        entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return entries


def give_cells_their_commands(window: Window, entries: Sequence[QAction]) -> None:
    """Has the table and the details carry them out."""
    page, wishes = window.actions_page, window.cell_wishes
    page.table.addActions(entries)
    gap = QAction(page.table)
    gap.setSeparator(True)
    page.table.addAction(gap)
    page.details.built.connect(lambda pane: pane.change_wanted.connect(lambda _numbers: wishes.change_several()))
