"""Our own line icons, tinted for the scheme in use, and the signs that stand for statuses."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from app import assets
from app.domain.actions import Status

_SIZE = 16
_SCALE = 3


class _Colours:
    """The tints in use; a change of scheme replaces them and forgets what was drawn."""

    plain = "#667085"
    on_accent = "#ffffff"
    accent = "#2f5bd7"


def use_colours(plain: str, on_accent: str, accent: str) -> None:
    """Draws later icons in these colours."""
    _Colours.plain, _Colours.on_accent, _Colours.accent = plain, on_accent, accent
    _drawn.cache_clear()


def icon(name: str, tone: str = "plain") -> QIcon:
    """An icon by its file name; `tone` is plain, on_accent or accent."""
    return _drawn(name, getattr(_Colours, tone))


def application_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(assets.resource("icons", "remediary.svg")))


@cache
def _drawn(name: str, colour: str) -> QIcon:
    picture = assets.resource("icons", f"{name}.svg").read_text("utf-8").replace("#000000", colour)
    large = picture.replace('width="16" height="16"', f'width="{_SIZE * _SCALE}" height="{_SIZE * _SCALE}"')
    pixmap = QPixmap()
    # Qt's own image plugin reads SVG; importing its module for that would delay the window.
    pixmap.loadFromData(large.encode("utf-8"), "SVG")
    pixmap.setDevicePixelRatio(_SCALE)
    return QIcon(pixmap)


def paint_sign(painter: QPainter, area: QRectF, status: Status, colour: QColor) -> None:
    """A status as a shape: open ring, half disc, tick, exclamation mark, crossed ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    ring = area.adjusted(1, 1, -1, -1)
    match status:
        case Status.PLANNED:
            painter.drawEllipse(ring)
        case Status.ONGOING:
            painter.drawEllipse(ring)
            painter.setBrush(colour)
            painter.drawPie(ring, 90 * 16, 180 * 16)
        case Status.DONE:
            painter.drawPath(_polyline(area, (0.12, 0.55), (0.40, 0.82), (0.90, 0.22)))
        case Status.DELAYED:
            painter.drawPath(_polyline(area, (0.5, 0.08), (0.98, 0.92), (0.02, 0.92), (0.5, 0.08)))
            painter.drawPath(_polyline(area, (0.5, 0.40), (0.5, 0.62)))
            painter.drawPoint(_at(area, 0.5, 0.78))
        case Status.CANCELLED:
            painter.drawEllipse(ring)
            painter.drawPath(_polyline(area, (0.2, 0.8), (0.8, 0.2)))
    painter.restore()


def _at(area: QRectF, x: float, y: float) -> QPointF:
    return QPointF(area.left() + x * area.width(), area.top() + y * area.height())


def _polyline(area: QRectF, *points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(_at(area, *points[0]))
    for point in points[1:]:
        path.lineTo(_at(area, *point))
    return path
