"""Places and sides of what is painted, in the direction in which the window is read."""

from PySide6.QtCore import QRectF, Qt


def mirrored(area: QRectF, inside: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """The area at the other side where reading starts at the right."""
    if direction is not Qt.LayoutDirection.RightToLeft:
        return area
    return QRectF(inside.right() - (area.right() - inside.left()), area.top(), area.width(), area.height())


def leading(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Where words begin, for a painter, which mirrors nothing by itself."""
    side = Qt.AlignmentFlag.AlignRight if direction is Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
