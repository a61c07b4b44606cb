"""Paints a document's pages: the same for a PDF, a printer, and its preview."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.documents.document import Document
from app.documents.paper import fonts
from app.documents.paper.pages import HEAD, RULE, SMALL, Page, Pages, Row
from app.documents.paper.text_blocks import Block, one_line
from app.documents.pictures.raster import draw
from app.domain.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice, QPainter

TWIPS_AN_INCH = 1440
_TWIPS_A_POINT = 20
_MARGIN = 850  # 15 mm
_FOOTER = 340
_RULE_WIDTH = 10
_SCREEN_DOTS_AN_INCH = 144


def paint(document: Document, device: "QPagedPaintDevice") -> None:
    """Paints all pages on the paper that the device has; a UserError where it takes none."""
    from PySide6.QtGui import QPainter

    fonts.load()
    sheet = device.pageLayout().fullRectPoints()
    margins = device.pageLayout().marginsPoints()
    edge = max(
        _MARGIN, *(_TWIPS_A_POINT * at for at in (margins.left(), margins.right(), margins.top(), margins.bottom()))
    )
    width, height = sheet.width() * _TWIPS_A_POINT - 2 * edge, sheet.height() * _TWIPS_A_POINT - 2 * edge
    pages = Pages(document, width, height - _FOOTER).pages
    painter = QPainter()
    if not painter.begin(device):
        raise UserError("Nothing can be printed there: choose another printer, or another name for the file.")
    try:
        _to_twips(painter, device, edge)
        for number, page in enumerate(pages, 1):
            if number > 1 and not device.newPage():
                raise UserError(
                    "The printer took no page {number}: see whether it is ready, and print again.", number=number
                )
            paint_page(painter, page)
            _paint_footer(painter, document.title, f"{number} / {len(pages)}", width, height)
    finally:
        painter.end()


def as_png(width: float, height: float, paint_on: Callable[["QPainter"], object]) -> bytes:
    """A sheet of paper as PNG, painted by what counts in twips from its corner; safe in any thread."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter

    scale = _SCREEN_DOTS_AN_INCH / TWIPS_AN_INCH
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    paint_on(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _to_twips(painter: "QPainter", device: "QPagedPaintDevice", edge: float) -> None:
    """From the device's dots to twips, counted from our own margins; its own ones may have moved the origin."""
    from PySide6.QtGui import QPageLayout

    layout = device.pageLayout()
    origin = layout.marginsPoints() if layout.mode() is QPageLayout.Mode.StandardMode else None
    painter.scale(device.logicalDpiX() / TWIPS_AN_INCH, device.logicalDpiY() / TWIPS_AN_INCH)
    painter.translate(
        edge - (origin.left() * _TWIPS_A_POINT if origin else 0),
        edge - (origin.top() * _TWIPS_A_POINT if origin else 0),
    )


def paint_page(painter: "QPainter", page: Page) -> None:
    """Paints a page's texts, frames and pictures; the painter counts in twips from its upper margin."""
    for row in page.rows:
        _paint_frame(painter, row)
    for text in page.texts:
        if text.last is None:
            text.block.draw(painter, text.left, text.top)
        else:
            text.block.draw_between(painter, text.left, text.top, text.first, text.last)
    for item in page.drawings:
        draw(item.picture, painter, item.left, item.top, item.width, item.height)


def _paint_frame(painter: "QPainter", row: Row) -> None:
    from PySide6.QtCore import QLineF, QRectF
    from PySide6.QtGui import QColor, QPen

    bottom = row.top + row.height
    if row.shaded:
        painter.fillRect(QRectF(0, row.top, row.edges[-1], row.height), QColor(f"#{HEAD}"))
    painter.setPen(QPen(QColor(f"#{RULE}"), _RULE_WIDTH))
    lines = [QLineF(edge, row.top, edge, bottom) for edge in row.edges]
    lines += [QLineF(0, height, row.edges[-1], height) for height in (row.top, bottom)]
    painter.drawLines(lines)


def _paint_footer(painter: "QPainter", title: str, pages: str, width: float, height: float) -> None:
    count = Block(pages, width, SMALL)
    room = count.natural_width
    top = height - count.height
    count.draw(painter, width - room, top)
    one_line(title, width - room - _FOOTER, SMALL).draw(painter, 0, top)
