"""Texts that are laid out and painted as they are: never parsed as markup, mirrored where the window is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from app.domain.differences import Part, Piece
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

_MOST_CHARACTERS = 4_000
_HAIR = "\u2009"  # a hair of room between what went and what came
Formats = list[QTextLayout.FormatRange]


@dataclass(frozen=True, slots=True)
class Painted:
    """A laid out text, with the room that it takes."""

    layout: QTextLayout
    height: float
    width: float


def lay_out(text: str, font: QFont, width: float, formats: Sequence[QTextLayout.FormatRange] = (), *,
            mirrored: bool = False, most_lines: int = 0) -> Painted:  # fmt: skip
    """Breaks a text into lines of a width; of more than `most_lines`, where that is given, the rest is left out."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a text keeps the direction of its own letters
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(list(formats))
    layout.setCacheEnabled(True)
    height = widest = 0.0
    layout.beginLayout()
    while not most_lines or layout.lineCount() < most_lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 24))
        line.setPosition(QPointF(0, height))
        height += line.height()
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return Painted(layout, height, widest)


def units(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2


def marked(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """A look for a run of a text, counted as Qt counts."""
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, look
    return found


def difference(pieces: Sequence[Piece], theme: Theme) -> tuple[str, Formats]:
    """The pieces as one text: what was added on a tint, what was removed struck through on another."""
    text, formats = "", Formats()
    for piece in pieces:
        if piece.part is Part.ADDED and text and not text[-1].isspace():
            text += _HAIR
        room = _MOST_CHARACTERS - len(text)
        shown = piece.text if len(piece.text) <= room else piece.text[: max(0, room)] + "…"
        formats.append(marked(units(text), units(shown), _look(piece.part, theme)))
        text += shown
        if len(text) >= _MOST_CHARACTERS:
            break
    return text, formats


def in_words(pieces: Sequence[Piece]) -> str:
    """The same for those who hear it."""
    said = {Part.ADDED: tr("added"), Part.REMOVED: tr("removed")}
    return "; ".join([f"{said[piece.part]}: {piece.text[:200]}" for piece in pieces if piece.part in said][:20])


def _look(part: Part, theme: Theme) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(theme.colour("text"))
    if part is Part.ADDED:
        look.setBackground(theme.colour("added"))
    elif part is Part.REMOVED:
        look.setBackground(theme.colour("removed"))
        look.setFontStrikeOut(True)
    return look
