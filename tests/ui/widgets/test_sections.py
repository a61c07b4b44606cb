"""A dialog in sections keeps its fields in their places as one turns between them."""

from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.widgets.sectioned_dialog import SectionedDialog


def test_the_fields_of_all_sections_begin_at_the_same_place(qtbot: QtBot) -> None:
    dialog = SectionedDialog("Plan", "", "Save", ("One", "Two"))
    qtbot.addWidget(dialog)
    first, second = QLineEdit(), QLineEdit()
    dialog.field("Due", first)
    dialog.begin(1)
    dialog.field("A name that needs more room", second)
    dialog.finish(lambda: None)
    dialog.show()
    dialog.turn_to(second)
    far = second.x()
    dialog.turn_to(first)
    assert first.x() == far


def test_a_name_stands_level_with_the_first_line_of_a_high_field(qtbot: QtBot) -> None:
    dialog = SectionedDialog("Plan", "", "Save", ("One", "Two"))
    qtbot.addWidget(dialog)
    line, text = QLineEdit(), dialog.text_field("Text", "", 96)
    dialog.field("Line", line)
    dialog.finish(lambda: None)
    dialog.show()
    places = {}
    for caption in dialog.findChildren(QLabel):
        field = caption.buddy()
        if field in (line, text):
            places[caption.text()] = caption.y() - field.y()
    assert places["Text"] == places["Line"] == 0
