"""The list that one action is chosen from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.imports.choose_action_dialog import ChooseActionDialog, offer
from app.ui.widgets.theme import apply_theme


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication) -> ChooseActionDialog:
    """Two actions are offered, and none of them."""
    apply_theme(qapp, "light")
    offers = ["None of them", offer(1, "Patch all\nhosts"), offer(2, "Ask the auditors")]
    made = ChooseActionDialog("Which one?", "About it.", offers)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_offers_have_room_between_them(dialog: ChooseActionDialog) -> None:
    rows = [dialog.list.visualRect(dialog.list.model().index(row, 0)) for row in range(3)]
    assert all(row.height() >= dialog.list.fontMetrics().height() + 14 for row in rows)
    assert [row.top() for row in rows[1:]] == [row.bottom() + 1 for row in rows[:-1]]


def test_what_is_typed_finds_an_action_and_enter_chooses_it(qtbot: QtBot, dialog: ChooseActionDialog) -> None:
    qtbot.keyClicks(dialog.search, "AUDIT")
    assert [dialog.list.model().index(row, 0).data() for row in range(dialog.list.model().rowCount())] == [
        "#2  Ask the auditors"
    ]
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.chosen == 2


def test_arrow_keys_in_the_search_go_through_the_list(qtbot: QtBot, dialog: ChooseActionDialog) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(dialog.search, key)
    dialog.agree.click()
    assert dialog.chosen == 1


def test_nothing_is_chosen_where_nothing_is_found(qtbot: QtBot, dialog: ChooseActionDialog) -> None:
    qtbot.keyClicks(dialog.search, "nothing like it")
    dialog.agree.click()
    assert dialog.chosen == -1 and dialog.isVisible()
