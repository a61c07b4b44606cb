"""Laid-out texts of cells, kept while they are likely to be painted again."""

from collections import OrderedDict
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

_MOST_KEPT = 3_000
# No usual letter is narrower than this share of the text's height; what can't be seen is not laid out.
_NARROWEST = 0.2
LINE_BREAK = "\u2028"


class Mark(Enum):
    """Why a part of a text stands out."""

    FOUND = "found"
    ADDED = "added"
    REMOVED = "removed"


# A part of a text: where it starts, how long it is, and why it stands out.
Span = tuple[int, int, Mark]


class CellLayouts:
    """Lays texts out in at most so many lines; what does not fit ends with an ellipsis."""

    def __init__(self, format_of: Callable[[Mark], QTextCharFormat]) -> None:
        self._format_of = format_of
        self._kept: OrderedDict[object, QTextLayout] = OrderedDict()
        self._formats_of: dict[Mark, QTextCharFormat] = {}
        self._font = QFont()
        self._metrics = QFontMetricsF(self._font)
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def use(self, font: QFont, direction: Qt.LayoutDirection) -> None:
        """Lays out with this font from now on, against the edge where reading starts."""
        side = (
            Qt.AlignmentFlag.AlignRight if direction is Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
        )
        wanted = side | Qt.AlignmentFlag.AlignAbsolute
        if font != self._font or self._option.alignment() != wanted:
            self._font, self._metrics = QFont(font), QFontMetricsF(font)
            self._option.setAlignment(wanted)
            self.forget()

    def forget(self) -> None:
        """Lays everything out anew."""
        self._kept.clear()
        self._formats_of.clear()

    @property
    def line_height(self) -> float:
        """From one line to the next."""
        return self._metrics.lineSpacing()

    def layout(self, text: str, width: int, most_lines: int, spans: tuple[Span, ...] = ()) -> QTextLayout:
        """The text in a width; line feeds break lines."""
        key = (text, width, most_lines, spans)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = self._made(text, max(width, 8), most_lines, spans)
            if len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        return found

    def height(self, text: str, width: int, most_lines: int, spans: tuple[Span, ...] = ()) -> float:
        """How high the text is in a width."""
        return self.layout(text, width, most_lines, spans).lineCount() * self.line_height

    def _made(self, text: str, width: int, most_lines: int, spans: tuple[Span, ...]) -> QTextLayout:
        most = int(most_lines * width / (self._metrics.height() * _NARROWEST)) + 8
        shown = text[:most].replace("\n", LINE_BREAK)
        made = self._laid_out(shown, width, most_lines, spans)
        if not made.lineCount():
            return made
        last = made.lineAt(made.lineCount() - 1)
        if last.textStart() + last.textLength() >= len(text):
            return made
        start = last.textStart()
        rest = shown[start:].partition(LINE_BREAK)[0]
        ended = self._metrics.elidedText(f"{rest}…", Qt.TextElideMode.ElideRight, width)
        return self._laid_out(shown[:start] + ended, width, most_lines, spans)

    def _laid_out(self, text: str, width: int, most_lines: int, spans: tuple[Span, ...]) -> QTextLayout:
        made = QTextLayout(text, self._font)
        made.setTextOption(self._option)
        made.setCacheEnabled(True)
        if spans:
            made.setFormats(self._formats(len(text), spans))
        made.beginLayout()
        height = self._metrics.lineSpacing()
        for number in range(most_lines):
            line = made.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * height))
        made.endLayout()
        return made

    def _formats(self, length: int, spans: tuple[Span, ...]) -> list[QTextLayout.FormatRange]:
        formats = []
        for start, size, mark in spans:
            if start < length:
                if mark not in self._formats_of:
                    self._formats_of[mark] = self._format_of(mark)
                each = QTextLayout.FormatRange()
                each.start, each.length, each.format = start, min(size, length - start), self._formats_of[mark]
                formats.append(each)
        return formats
