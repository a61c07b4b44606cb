"""Paints the drawings of documents in the window: the same parts, in its font and scheme, mirrored where it is."""

import re
from functools import lru_cache

from PySide6.QtCore import QLineF, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication

from app.services.pictures import Box, Circle, Drawing, Look, Path, Text
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import day_text, said

_STEP = re.compile(r"([MLZ])(?:(-?[\d.]+) (-?[\d.]+))?")
_DASHES = {"dashed": (3.0, 2.0), "dotted": (1.0, 2.0)}
_TEXT = 8.0  # the usual size of letters in a drawing, in points
_TURNED = str.maketrans("→←", "←→")


def scale_of(theme: Theme) -> float:
    """How many pixels a point of a drawing has, so that its letters are as large as the window's."""
    return theme.text_size / _TEXT


def window_look(theme: Theme) -> Look:
    """The window's colours, words and letters, for drawings."""
    tokens, scale, locale = theme.tokens, scale_of(theme), QLocale()
    tones = (("neutral", "dim"), ("accent", "accent"), ("warning", "warning"), ("error", "error"), ("done", "done"))
    return Look(
        tokens["text"], tokens["dim"], tokens["line"], tokens["neutral_tint"], tokens["panel"], tokens["error"],
        tokens["done"], tokens["accent"], tuple((tone, tokens[token]) for tone, token in tones),
        say=said, day=day_text,
        months=tuple(locale.standaloneMonthName(n, QLocale.FormatType.ShortFormat) for n in range(1, 13)),
        width=lambda text, size: _metrics(round(size * scale)).horizontalAdvance(text) / scale,
    )  # fmt: skip


class Canvas:
    """Paints drawings at a scale; `mirror` is the width in pixels to mirror them in, None where they are not."""

    def __init__(self, painter: QPainter, scale: float, mirror: float | None = None) -> None:
        self._painter, self._scale, self._mirror = painter, scale, mirror
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # texts keep the direction of their letters
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)

    def paint(self, drawing: Drawing) -> None:
        """Paints all parts, from the back to the front."""
        for part in drawing.parts:
            match part:
                case Path():
                    self._path(part)
                case Box():
                    self._box(part)
                case Circle():
                    self._circle(part)
                case Text():
                    self._text(part)

    def x(self, x: float) -> float:
        """A place of the drawing in pixels."""
        return x * self._scale if self._mirror is None else self._mirror - x * self._scale

    def _of(self, part: Path, x: float) -> float:
        if part.around is None or self._mirror is None:
            return self.x(x)
        return self.x(part.around) + (x - part.around) * self._scale

    def _pen(self, colour: str, width: float, dash: str = "") -> None:
        pen = QPen(QColor(colour), max(1.0, width * self._scale))
        if dash:
            pen.setDashPattern(_DASHES[dash])
        self._painter.setPen(pen)

    def _path(self, part: Path) -> None:
        steps = _STEP.findall(part.shape)
        points = [(self._of(part, float(x)), float(y) * self._scale) for kind, x, y in steps if kind != "Z"]
        self._pen(part.colour, part.width, part.dash)
        if len(points) == 2 and part.fill == "none":
            self._painter.drawLine(_crisp(*points[0], *points[1]))
            return
        path, following = QPainterPath(), iter(points)
        for kind, _x, _y in steps:
            if kind == "Z":
                path.closeSubpath()
            elif kind == "M":
                path.moveTo(*next(following))
            else:
                path.lineTo(*next(following))
        self._painter.setBrush(_brush(part.fill))
        self._painter.drawPath(path)

    def _box(self, part: Box) -> None:
        scale = self._scale
        left = self.x(part.x) if self._mirror is None else self.x(part.x + part.width)
        area = QRectF(left, part.y * scale, part.width * scale, part.height * scale)
        if part.line:
            self._pen(part.colour, part.line)
        else:
            self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(_brush(part.fill))
        if part.radius:
            self._painter.drawRoundedRect(area, part.radius * scale, part.radius * scale)
        else:
            self._painter.drawRect(area)

    def _circle(self, part: Circle) -> None:
        self._pen(part.colour, part.width)
        self._painter.setBrush(_brush(part.fill))
        radius = part.radius * self._scale
        self._painter.drawEllipse(QPointF(self.x(part.x), part.y * self._scale), radius, radius)

    def _text(self, part: Text) -> None:
        size = round(part.size * self._scale)
        text = part.text if self._mirror is None else part.text.translate(_TURNED)
        width = _metrics(size, part.bold).horizontalAdvance(text)
        share = {"start": 0.0, "middle": 0.5, "end": 1.0}[part.anchor]
        x = self.x(part.x) - width * (share if self._mirror is None else 1 - share)
        self._painter.setPen(QColor(part.colour))
        self._painter.setFont(_font(size, part.bold))
        self._painter.drawText(QPointF(x, part.y * self._scale), text)


def _crisp(x1: float, y1: float, x2: float, y2: float) -> QLineF:
    """A line that is level or upright goes through the middle of its pixels."""
    if abs(x1 - x2) < 0.01:
        x1 = x2 = int(x1) + 0.5
    elif abs(y1 - y2) < 0.01:
        y1 = y2 = int(y1) + 0.5
    return QLineF(x1, y1, x2, y2)


def _brush(fill: str) -> QBrush:
    return QBrush(Qt.BrushStyle.NoBrush) if fill == "none" else QBrush(QColor(fill))


def _font(size: int, bold: bool = False) -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(max(1, size))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _metrics(size: int, bold: bool = False) -> QFontMetricsF:
    return _measured(QApplication.font().family(), size, bold)


@lru_cache(maxsize=64)
def _measured(_family: str, size: int, bold: bool) -> QFontMetricsF:
    return QFontMetricsF(_font(size, bold))
