"""All commands of the window, as they stand in its menus; nothing lists them a second time."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar


@dataclass(frozen=True, slots=True)
class Command:
    """One command: the menu it stands in, its words without the access key's mark, its keys, and how to run it."""

    menu: str
    text: str
    keys: tuple[str, ...]
    action: QAction

    @property
    def shown_keys(self) -> str:
        """The keys as people read them."""
        return ", ".join(self.keys)


def commands(bar: QMenuBar) -> list[Command]:
    """Every command of the menus and of what they open, in their order."""
    return [found for entry in bar.actions() for found in _walk(_menu_of(entry), plain(entry.text()))]


def plain(text: str) -> str:
    """A menu's words without the mark of the access key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _menu_of(entry: QAction) -> QMenu | None:
    found = entry.menu()
    return found if isinstance(found, QMenu) else None


def _walk(menu: QMenu | None, path: str) -> Iterator[Command]:
    if menu is None:
        return
    menu.aboutToShow.emit()  # a menu that is filled when it opens is filled now
    for entry in menu.actions():
        inner = _menu_of(entry)
        if inner is not None:
            yield from _walk(inner, f"{path} → {plain(entry.text())}")
        elif not entry.isSeparator() and entry.text():
            keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in entry.shortcuts()]
            yield Command(path, plain(entry.text()), tuple(keys), entry)
