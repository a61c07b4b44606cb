"""Cells of whole rows take as many lines as they are given, and say that there is more."""

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.widgets.row_table import RowTable
from app.ui.widgets.theme import choose_theme

TEXT = "Replace the issuing profile with one that checks every field 😀 of a certificate before it is signed"


def _table(qtbot: QtBot, application: QApplication, lines: int) -> RowTable:
    made, model = RowTable(choose_theme(application, "light"), lines=lines), QStandardItemModel()
    model.appendRow(QStandardItem(TEXT))
    model.setParent(made)
    made.setModel(model)
    qtbot.addWidget(made)
    return made


def test_a_text_takes_two_lines_where_it_may(qtbot: QtBot, qapp: QApplication) -> None:
    one, two = _table(qtbot, qapp, 1), _table(qtbot, qapp, 2)
    assert two.rowHeight(0) >= two.fontMetrics().height() * 2 + 8
    assert len(one.cells.broken(TEXT, one.font(), 200)) == 1
    first, second = two.cells.broken(TEXT, two.font(), 200)
    assert TEXT.startswith(f"{first} {second.removesuffix('…')}")
    assert second.endswith("…")


def test_all_of_a_text_stands_where_it_has_room(qtbot: QtBot, qapp: QApplication) -> None:
    two = _table(qtbot, qapp, 2)
    assert two.cells.broken("short", two.font(), 200) == ["short"]
    room = two.fontMetrics().horizontalAdvance(TEXT) * 2 // 3
    assert " ".join(two.cells.broken(TEXT, two.font(), room)) == TEXT
