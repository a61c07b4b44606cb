"""Lays out texts with their differences marked: words taken out struck through, words put in underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from app.domain.differences import Part, Piece
from app.ui.widgets.painted_text import marked, units
from app.ui.widgets.theme import Theme

# What is higher than this ends in the middle of a text.
MOST_HIGH = 2_400


def laid_out(
    pieces: Sequence[Piece], width: float, font: QFont, theme: Theme, *, small: bool = False,
    tone: str = "accent",
) -> tuple[QTextLayout, float]:  # fmt: skip
    """The pieces in lines of a width, and their height; `small` makes all after the first line a caption in a tone."""
    text, formats = "", []
    for piece in pieces:
        shown = piece.text.replace("\n", "\u2028")
        formats.append(marked(units(text), units(shown), _look(piece.part, theme)))
        text += shown
    if small and "\u2028" in text:
        formats.append(marked(units(text.partition("\u2028")[0]), units(text), _caption(theme, tone)))
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setFormats(formats)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid() and height < MOST_HIGH:
        line.setLineWidth(max(width, 24))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height


def align_right(layout: QTextLayout) -> None:
    """Puts a text below its heading in a mirrored window, whatever it is written in."""
    kept = layout.textOption()
    kept.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(kept)


def _caption(theme: Theme, tone: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setProperty(QTextCharFormat.Property.FontPixelSize, theme.caption_size)
    look.setForeground(theme.colour(tone))
    return look


def _look(part: Part, theme: Theme) -> QTextCharFormat:
    look = QTextCharFormat()
    if part is Part.ADDED:
        look.setBackground(theme.colour("added"))
        look.setForeground(theme.colour("text"))
        look.setFontUnderline(True)
    elif part is Part.REMOVED:
        look.setBackground(theme.colour("removed"))
        look.setForeground(theme.colour("text"))
        look.setFontStrikeOut(True)
    return look
