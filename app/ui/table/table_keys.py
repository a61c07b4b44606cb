"""The keys of the action table that stand in no menu, for the page of shortcuts."""

from PySide6.QtGui import QAction, QKeySequence

from app.ui.commands.commands import Command
from app.ui.widgets.translation import tr


def table_keys() -> list[Command]:
    """What the keys do in the table and in its editors."""
    told = (
        (("Return", "F2"), tr("Edit the cell; typing replaces what stands in it")),
        (("Return", "Shift+Return"), tr("While editing: save and go down or up")),
        (("Tab", "Shift+Tab"), tr("While editing, too: go to the next or previous cell")),
        (("Shift+Return", "Alt+Return"), tr("In a long text: start a new line")),
        (("Ctrl+Return",), tr("While editing: save and stay")),
        (("Esc",), tr("While editing: leave without saving")),
        (("Alt+Down", "F4"), tr("Open the list of a status or a kind")),
        (("Ctrl+Up", "Ctrl+Down", "Ctrl+Home", "Ctrl+End"), tr("Go to the edge of the table")),
        (("Shift+Down", "Ctrl+Shift+Down"), tr("Choose further cells, up to the edge")),
        (("Shift+Space",), tr("Choose the whole row")),
        (("Ctrl+A",), tr("Choose all cells")),
        (("Space",), tr("Show the details of the action")),
        (("Ctrl+Tab",), tr("Leave the table")),
    )
    return [Command(tr("In the table"), text, tuple(map(_native, keys)), QAction(text)) for keys, text in told]


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
