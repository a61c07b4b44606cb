"""Pictures as PNG, for readers of documents that can't draw SVG."""

import struct
import zlib
from typing import TYPE_CHECKING

from app.documents.document import Picture
from app.documents.paper import fonts
from app.documents.pictures.pixels import packed
from app.documents.pictures.svg_text import with_own_fonts

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPainter

_PIXELS_A_POINT = 2
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_INDEXED = 3
# Pictures have dark ink, greys and one accent on white: so many steps of each are all that an eye tells apart.
Ramps = tuple[tuple[tuple[int, int, int], int], ...]
PRINTED: Ramps = (((0x1C, 0x23, 0x30), 32), ((0xB4, 0x23, 0x18), 12), ((0, 0, 0), 16))
# Those of `looks.SHEET`.
COLOURED: Ramps = (
    ((0x1C, 0x23, 0x30), 64), ((0x5F, 0x6B, 0x7F), 40), ((0xB3, 0x26, 0x1E), 32), ((0x13, 0x6B, 0x3C), 32),
    ((0x2F, 0x5B, 0xD7), 32), ((0x8F, 0x55, 0), 24), ((0, 0, 0), 16),
)  # fmt: skip


def png(picture: Picture, scale: int = _PIXELS_A_POINT, ramps: Ramps = PRINTED) -> bytes:
    """The picture on white, so many pixels a point, in steps from white to some colours."""
    from PySide6.QtGui import QImage, QPainter

    fonts.load()
    size = picture.width * scale, picture.height * scale
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    draw(picture, painter, 0, 0, *size)
    painter.end()
    return _encoded(image, [shade for colour, steps in ramps for shade in _ramp(colour, steps)])


def draw(picture: Picture, painter: "QPainter", left: float, top: float, width: float, height: float) -> None:
    """Draws the picture into a rectangle; on paper it stays made of lines and letters."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPaintEngine, QPainter
    from PySide6.QtSvg import QSvgRenderer

    if painter.paintEngine().type() is QPaintEngine.Type.Picture:
        # A print preview sets the letters anew, which turns mixed directions round.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(left, top, width, height), QImage.fromData(png(picture)))
        return
    painter.save()
    painter.setFont(fonts.font(fonts.BODY, 10))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(with_own_fonts(picture.svg).encode("utf-8")).render(painter, QRectF(left, top, width, height))
    painter.restore()


def _encoded(image: "QImage", colours: list[tuple[int, ...]]) -> bytes:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    table = [0xFF000000 | red << 16 | green << 8 | blue for red, green, blue in colours]
    plain = image.convertToFormat(QImage.Format.Format_Indexed8, table, flags)
    width, height, stride = plain.width(), plain.height(), plain.bytesPerLine()
    pixels = bytes(plain.constBits())
    rows = [pixels[at : at + width] for at in range(0, height * stride, stride)]
    header = struct.pack(">2L5B", width, height, 8, _INDEXED, 0, 0, 0)
    parts = ((b"IHDR", header), (b"PLTE", b"".join(map(bytes, colours))), (b"IDAT", packed(rows)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(kind, data) for kind, data in parts)


def _ramp(colour: tuple[int, int, int], steps: int) -> list[tuple[int, ...]]:
    """From white to the colour."""
    return [tuple(255 - (255 - part) * step // (steps - 1) for part in colour) for step in range(steps)]


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))
