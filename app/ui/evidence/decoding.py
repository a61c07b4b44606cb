"""A picture from outside, decoded within bounds: only of the format that its first bytes say, and its first frame."""

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from app.domain.errors import UserError

MOST_PIXELS = 50_000_000
_MOST_MEGABYTES = 256
# Larger ones are made smaller while they are decoded; a screen shows no more.
_MOST_SIDE = 4_096


def decoded(content: bytes, image_format: str) -> tuple[QImage, QSize]:
    """The picture, perhaps made smaller, and its own size in pixels; a UserError says why there is none.

    Fit for a worker thread. `image_format` is one of those of `image_format` in the domain's previews.
    """
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(image_format.encode("ascii")))
    reader.setAutoDetectImageFormat(False)
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise _damaged()
    if size.width() * size.height() > MOST_PIXELS:
        raise UserError(
            "This picture has {width} × {height} pixels and is not shown here: save it to look at it.",
            width=size.width(),
            height=size.height(),
        )
    if max(size.width(), size.height()) > _MOST_SIDE:
        smaller = size.scaled(QSize(_MOST_SIDE, _MOST_SIDE), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(smaller.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise _damaged()
    return image, size


def _damaged() -> UserError:
    return UserError("This picture is damaged, or is none: save it to look at it with care.")
