"""What is said of a package that was written or opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.ui.widgets.translation import plural, tr

if TYPE_CHECKING:
    from app.domain.packages import PackageFacts, PackageVerdict


def written_words(path: Path, made: PackageFacts) -> str:
    """Where it lies, and how large it is."""
    size = QLocale().formattedDataSize(made.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    return plural(
        "Saved {path} ({count} file, {size}).", "Saved {path} ({count} files, {size}).", made.files, path=path,
        size=size,
    )  # fmt: skip


def opening_words(found: PackageVerdict) -> str:
    """Who stands for it; the rest is told where the plan is shown."""
    if found.fingerprint:
        return tr("The package holds, and is signed with the key {fingerprint}.", fingerprint=found.fingerprint)
    return tr("The package holds; nobody signed it.")
