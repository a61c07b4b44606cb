"""Pictures as PNG, for readers of documents that can't draw SVG."""

import struct
import zlib
from typing import TYPE_CHECKING

from app.documents import fonts
from app.documents.document import Picture
from app.documents.pixels import packed
from app.documents.svg_text import with_own_fonts

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPainter

_PIXELS_A_POINT = 2
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TRUE_COLOUR = 2


def png(picture: Picture) -> bytes:
    """The picture on white, 2 pixels a point."""
    from PySide6.QtGui import QImage, QPainter

    fonts.load()
    size = picture.width * _PIXELS_A_POINT, picture.height * _PIXELS_A_POINT
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    draw(picture, painter, 0, 0, *size)
    painter.end()
    return _encoded(image)


def draw(picture: Picture, painter: "QPainter", left: float, top: float, width: float, height: float) -> None:
    """Draws the picture into a rectangle; on paper it stays made of lines and letters."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgRenderer

    painter.save()
    painter.setFont(fonts.font(fonts.BODY, 10))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(with_own_fonts(picture.svg).encode("utf-8")).render(painter, QRectF(left, top, width, height))
    painter.restore()


def _encoded(image: "QImage") -> bytes:
    from PySide6.QtGui import QImage

    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    width, height, stride = plain.width(), plain.height(), plain.bytesPerLine()
    pixels = bytes(plain.constBits())
    rows = [pixels[at : at + 3 * width] for at in range(0, height * stride, stride)]
    header = struct.pack(">2L5B", width, height, 8, _TRUE_COLOUR, 0, 0, 0)
    return _SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", packed(rows)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))
