"""What changes the open file is marked as such, and is off while the file can only be read."""

from typing import TypeVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

_MARK, _CLOSED = "edits", "read-only"
Thing = TypeVar("Thing", bound=QAction | QWidget)


def edits(thing: Thing) -> Thing:
    """Marks a command, a button or an editor that would change the file; returns it."""
    thing.setProperty(_MARK, True)
    return thing


def may_edit(widget: QWidget) -> bool:
    """False in a window whose file can only be read."""
    return not widget.window().property(_CLOSED)


def close_editing(window: QWidget, closed: bool) -> None:
    """Switches all marked things of a window off, or on again."""
    window.setProperty(_CLOSED, closed)
    switch_editing(window, closed)


def switch_editing(part: QWidget, closed: bool) -> None:
    """Switches all marked things in a part of the window off, or on again."""
    things: list[QAction | QWidget] = [*part.findChildren(QAction), *part.findChildren(QWidget)]
    for thing in things:
        if thing.property(_MARK):
            thing.setEnabled(not closed)
