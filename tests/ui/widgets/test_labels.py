"""Labels begin where the window's lines begin, and one of a single line ends with an ellipsis."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.controls import column, label
from app.ui.widgets.labels import breakable, line_label

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize("text", ["English", "עברית"])
def test_a_label_mirrors_with_the_window_whatever_script_it_holds(qtbot: QtBot, text: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    made = label(text)
    column(window).addWidget(made)
    for direction, side in ((Qt.LayoutDirection.RightToLeft, RIGHT), (Qt.LayoutDirection.LeftToRight, LEFT)):
        window.setLayoutDirection(direction)
        assert made.alignment() & Qt.AlignmentFlag.AlignAbsolute
        assert made.alignment() & side


def test_what_was_centred_stays_centred(qtbot: QtBot) -> None:
    made = label("Title")
    qtbot.addWidget(made)
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert made.alignment() & Qt.AlignmentFlag.AlignHCenter


def test_a_line_is_cut_where_it_has_no_room_and_read_out_whole(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    made = line_label("title")
    column(window).addWidget(made)
    whole = "A title that is longer than the window is wide, by far"
    made.setText(whole + "\n")
    window.resize(120, 60)
    window.show()
    assert (made.text(), made.accessibleName()) == (whole, whole)
    assert super(type(made), made).text().endswith("…")
    window.resize(1200, 60)
    qtbot.waitUntil(lambda: super(type(made), made).text() == whole)
    assert made.minimumSizeHint().width() < 100 < made.sizeHint().width()


def test_a_hash_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    made = label(f"Imported, SHA-256 {'8f' * 32}", wrap=True)
    qtbot.addWidget(made)
    wide = made.minimumSizeHint().width()
    made.setText(breakable(made.text()))
    assert made.minimumSizeHint().width() < wide / 2
    assert breakable("Words stay as they are") == "Words stay as they are"
