"""The small line beneath a status: how much evidence stands, or that a completed action has none."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from app.domain.actions import Status
from app.ui.table.actions_model import ActionsModel
from app.ui.widgets import icons
from app.ui.widgets.reading_direction import leading, mirrored
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import amount_text

_GAP = 5.0
_SIGN = 11.0


def has_mark(rows: ActionsModel, row: int) -> bool:
    """True where there is something to say."""
    return rows.evidence_count(row) > 0 or rows.lacks_evidence(row)


def mark_height(theme: Theme) -> float:
    """How much room the line takes beneath a pill."""
    return theme.caption_size * 1.3 + 3


def paint_mark(
    painter: QPainter, area: QRectF, rows: ActionsModel, row: int, theme: Theme, direction: Qt.LayoutDirection,
    *, wanted: bool,
) -> None:  # fmt: skip
    """Draws the line at the top of an area: a paper-clip with a number, or words.

    Where the plan asks for evidence (`wanted`), the words have a sign, and a colour to be looked at.
    """
    count = rows.evidence_count(row)
    painter.save()
    small = QFont(painter.font())
    small.setPixelSize(theme.caption_size)
    painter.setFont(small)
    high = QFontMetricsF(small).height()
    warns = wanted and not count
    painter.setPen(theme.colour("warning" if warns else "dim"))
    left = area.left() + 2
    if count or warns:
        sign = mirrored(QRectF(left, area.top() + (high - _SIGN) / 2, _SIGN, _SIGN), area, direction)
        if count:
            icons.icon("clip").paint(painter, sign.toAlignedRect())
        else:
            icons.paint_sign(painter, sign, Status.DELAYED, theme.colour("warning"))
        left += _SIGN + _GAP
    words = mirrored(QRectF(left, area.top(), area.right() - left, high), area, direction)
    said = amount_text(count) if count else rows.evidence_words(row)
    fitting = QFontMetricsF(small).elidedText(said, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, int(leading(direction)), fitting)
    painter.restore()
