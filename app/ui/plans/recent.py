"""The files that were opened last, the newest first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.ui.kept import Kept

_NAME = "recent files"
MOST_RECENT = 8


class RecentFiles(QObject):
    """A list in the settings; what stands there and can't be a file of ours on this machine counts as absent."""

    changed = Signal()

    def __init__(self, kept: Kept, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept

    def paths(self) -> list[Path]:
        """The files; whether one is still there is looked at when it is wanted, because a lost disk answers late."""
        listed = self._kept.value(_NAME).get("files")
        found = [Path(name) for name in listed if isinstance(name, str)] if isinstance(listed, list) else []
        return [path for path in found if _can_be_ours(path)][:MOST_RECENT]

    def remember(self, path: Path) -> None:
        """Puts a file on top."""
        if _can_be_ours(path):
            self._keep([path, *(other for other in self.paths() if other != path)])

    def forget(self, path: Path) -> None:
        """Takes a file off."""
        self._keep([other for other in self.paths() if other != path])

    def _keep(self, paths: list[Path]) -> None:
        self._kept.set_value(_NAME, {"files": [str(path) for path in paths[:MOST_RECENT]]})
        self.changed.emit()


def shown_path(path: Path) -> str:
    """A file's name and its folder, the home's shortened; what is no text in it is shown as such."""
    folder = str(path.parent)
    home = str(Path.home())
    if folder == home or folder.startswith(home + "/"):
        folder = "~" + folder[len(home) :]
    return f"{path.name}  –  {folder}".encode("utf-8", "replace").decode("utf-8")


def _can_be_ours(path: Path) -> bool:
    """False for what is relative, and for shares: looking at one would sign in at somebody's machine."""
    return path.is_absolute() and not str(path).startswith(("\\\\", "//"))
