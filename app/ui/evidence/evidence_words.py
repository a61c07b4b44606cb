"""What an item of evidence is called, what it is, and who attached it when, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.domain.previews import harmless
from app.ui.widgets.translation import day_text, in_own_direction, moment_text, tr

if TYPE_CHECKING:
    from app.domain.evidence import Evidence

_MOST_OF_NAME = 200
_MOST_PROVES = 400


def name_text(item: Evidence) -> str:
    """An item's name, in which nothing turns the reading direction or hides."""
    return harmless(item.name[:_MOST_OF_NAME])


def title_text(item: Evidence) -> str:
    """ "E3 Patch run.png"."""
    return f"{item.label}  {in_own_direction(name_text(item))}"


def proves_text(item: Evidence) -> str:
    """The beginning of what an item proves, or why it was withdrawn."""
    if item.withdrawn:
        return tr("Withdrawn: {reason}", reason=_short(item.reason))
    return _short(item.proves)


def kind_text(item: Evidence) -> str:
    """What an item is, in the words of somebody who looks at it."""
    if item.kind.value == "link":
        return tr("Link")
    if item.kind.value == "note":
        return tr("Note")
    known = {
        "image/png": tr("PNG picture"),
        "image/jpeg": tr("JPEG picture"),
        "image/gif": tr("GIF picture"),
        "image/webp": tr("WebP picture"),
        "image/bmp": tr("BMP picture"),
        "application/pdf": tr("PDF document"),
        "application/zip": tr("ZIP archive"),
        "application/x-executable": tr("Program"),
        "text/x-script": tr("Script"),
        "text/html": tr("Web page"),
        "text/plain": tr("Text"),
    }
    return known.get(item.type, item.type[:80] or tr("File"))


def size_text(size: int) -> str:
    """A number of bytes as people say it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def facts_text(item: Evidence) -> str:
    """What, how large, who and when, in one line."""
    parts = [kind_text(item)]
    if item.sha256:
        parts.append(size_text(item.size))
    if item.revision is not None:
        parts.append(tr("for revision {number}", number=item.revision))
    parts.append(in_own_direction(harmless(item.author)))
    if item.at is not None:
        parts.append(day_text(item.at.date()).replace(" ", "\u00a0"))  # a day is not broken
    return " · ".join(parts)


def save_text(item: Evidence) -> str:
    """One save of an item: when and by whom."""
    at = moment_text(item.at) if item.at is not None else ""
    return tr("{moment} by {author}", moment=at, author=in_own_direction(harmless(item.author)))


def sign_of(item: Evidence) -> str:
    """The icon that stands for an item."""
    if item.kind.value in ("link", "note"):
        return item.kind.value
    if item.type.startswith("image/"):
        return "picture"
    return "text" if item.type == "application/pdf" or item.type.startswith("text/") else "file"


def _short(text: str) -> str:
    said = " ".join(harmless(text[:_MOST_PROVES]).split())
    return f"{said}…" if len(text) > _MOST_PROVES else said
