"""What is copied or dragged from elsewhere and may hold a table: files of this computer, HTML, cells, Markdown."""

from __future__ import annotations

from pathlib import Path, PurePath

from PySide6.QtCore import QMimeData

from app.ui.widgets.drops import files_in

_TYPES = ("text/html", "text/tab-separated-values", "text/csv", "text/markdown", "text/plain")
# What a file of ours or an auditor's package is called; anything else that is dropped may hold a table.
_OURS = (".remediary", ".zip")


def formats_in(data: QMimeData | None) -> dict[str, bytes]:
    """The formats that may hold a table, by MIME type; a picture or a drawing beside them is not copied."""
    if data is None:  # nothing was copied yet
        return {}
    names = [name for name in data.formats() if name.partition(";")[0].strip().lower() in _TYPES]
    return {name: bytes(data.data(name).data()) for name in names}


def file_in(data: QMimeData | None) -> Path | None:
    """The one file of this computer that is copied or dragged; None for several, for a folder, and for an address."""
    files = files_in(data) if data is not None else []
    one = files[0] if data is not None and len(files) == len(data.urls()) == 1 else None
    return one if one is not None and one.is_file() else None


def may_hold_table(path: Path) -> bool:
    """True for a file whose name is that of a kind which tables are read from."""
    from app.services.imports import FILE_KINDS

    return any(PurePath(path.name.lower()).match(pattern) for kind in FILE_KINDS for pattern in kind.patterns)


def is_ours(path: Path) -> bool:
    """True for what is opened and not brought in."""
    return path.suffix.lower() in _OURS
