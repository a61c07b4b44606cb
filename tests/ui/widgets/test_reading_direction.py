"""What is painted stands at the side where reading starts."""

from PySide6.QtCore import QRectF, Qt

from app.ui.widgets.reading_direction import leading, mirrored

ROOM = QRectF(0, 0, 100, 20)
SIGN = QRectF(10, 4, 12, 12)


def test_a_sign_stands_as_far_from_the_other_side_where_reading_starts_at_the_right() -> None:
    assert mirrored(SIGN, ROOM, Qt.LayoutDirection.LeftToRight) == SIGN
    assert mirrored(SIGN, ROOM, Qt.LayoutDirection.RightToLeft) == QRectF(78, 4, 12, 12)


def test_words_begin_at_the_side_where_reading_starts() -> None:
    assert Qt.AlignmentFlag.AlignLeft in leading(Qt.LayoutDirection.LeftToRight)
    assert Qt.AlignmentFlag.AlignRight in leading(Qt.LayoutDirection.RightToLeft)
