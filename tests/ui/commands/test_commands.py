"""Every command stands in a menu with keys of its own, and everything is reached without a mouse."""

from collections import Counter

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.commands.commands import commands, plain
from app.ui.commands.palette import Palette
from app.ui.commands.shortcuts_dialog import ShortcutsDialog
from app.ui.pages import Page
from app.ui.table.table_keys import table_keys
from app.ui.window import Window
from tests.ui.hands import Answers, press

CONTROL = Qt.KeyboardModifier.ControlModifier


def _focus() -> object:
    return QApplication.focusWidget()


def test_no_two_commands_share_a_shortcut(window: Window) -> None:
    keys = [key for found in commands(window.menuBar()) for key in found.keys]
    keys += [made.key().toString() for made in window.findChildren(QShortcut)]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    assert len(keys) > 20


def test_no_two_entries_of_a_menu_share_an_access_key(window: Window) -> None:
    for menu in [bar.menu() for bar in window.menuBar().actions()]:
        marked = [text[text.index("&") + 1].casefold() for entry in menu.actions() if "&" in (text := entry.text())]
        assert [key for key, count in Counter(marked).items() if count > 1] == [], menu.title()


def test_the_mark_of_the_access_key_is_not_shown() -> None:
    assert (plain("&New plan…"), plain("Search && find")) == ("New plan…", "Search & find")


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_1, Page.ACTIONS),
        (Qt.Key.Key_2, Page.UPDATES),
        (Qt.Key.Key_6, Page.ALL_CHANGES),
        (Qt.Key.Key_7, Page.DASHBOARD),
    ],
)
def test_each_page_has_its_key(window: Window, key: Qt.Key, page: Page) -> None:
    QTest.keyClick(window, key, CONTROL)
    assert window.page() is page


class TestPalette:
    """Ctrl+K."""

    def _choose(self, window: Window, answers: Answers, *keys: Qt.Key | str) -> list[str]:
        seen: list[str] = []

        def act(dialog: Palette) -> None:
            press(dialog.search, *keys)
            model = dialog.list.offers
            seen.extend(model.index(row).data() for row in range(model.rowCount()))
            press(dialog.search, Qt.Key.Key_Return)

        answers.next(act)
        QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
        return seen

    def test_a_command_is_found_by_a_few_letters_and_run(self, window: Window, answers: Answers) -> None:
        assert self._choose(window, answers, "dashb")[0] == "Dashboard"
        assert window.page() is Page.DASHBOARD

    def test_an_action_is_found_by_its_number(self, window: Window, answers: Answers) -> None:
        assert self._choose(window, answers, "#6")[0].startswith("#6  ")
        assert window.actions_page.table.number() == 6

    def test_an_action_is_found_by_its_words(self, window: Window, answers: Answers) -> None:
        text = window.desk.rows[3].state.action
        assert self._choose(window, answers, text[:12])[0] == f"#4  {text}"
        assert window.actions_page.table.number() == 4

    def test_an_update_is_found(self, window: Window, answers: Answers) -> None:
        self._choose(window, answers, "update 3")
        assert (window.page(), window.updates_page.chosen_number()) == (Page.UPDATES, 3)

    def test_the_arrow_keys_choose_another_answer(self, window: Window, answers: Answers) -> None:
        seen = self._choose(window, answers, "update", Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up)
        assert len(seen) > 3

    def test_what_cannot_be_done_now_comes_last_and_does_nothing(self, window: Window, answers: Answers) -> None:
        seen = self._choose(window, answers, "undo")
        assert seen[-1] == "Undo" or seen == ["Undo"]
        assert window.desk.undo_group.canUndo() is False

    def test_esc_leaves_everything_as_it_was(self, window: Window, answers: Answers) -> None:
        answers.next(lambda dialog: press(dialog.search, "dashb", Qt.Key.Key_Escape))
        QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
        assert window.page() is Page.ACTIONS

    def test_what_is_being_typed_is_saved_first(self, window: Window, answers: Answers) -> None:
        window.actions_page.table.choose(2)
        window.actions_page.table.setFocus()
        press(window.actions_page.table, Qt.Key.Key_Return)
        editor = _focus()
        assert editor is not window.actions_page.table
        press(editor, "Kept ")  # type: ignore[arg-type]
        answers.next(lambda dialog: dialog.reject())
        QTest.keyClick(editor, Qt.Key.Key_K, CONTROL)  # type: ignore[call-overload]
        assert "Kept" in window.desk.rows[1].state.action

    def test_it_keeps_the_rules_of_models(self, qtmodeltester: object, window: Window, answers: Answers) -> None:
        def act(dialog: Palette) -> None:
            qtmodeltester.check(dialog.list.offers)  # type: ignore[attr-defined]
            press(dialog.search, "zzzz")
            assert dialog.list.offers.rowCount() == 0
            press(dialog.search, Qt.Key.Key_Down, Qt.Key.Key_Return)
            assert dialog.isVisible()

        answers.next(act)
        window.window_wishes.choose_command()


class TestShortcuts:
    """F1."""

    def _rows(self, dialog: ShortcutsDialog) -> list[tuple[str, ...]]:
        model = dialog.table.rows
        return [tuple(model.index(row, place).data() for place in range(3)) for row in range(model.rowCount())]

    def test_the_page_lists_every_command_of_the_menus(self, window: Window, answers: Answers) -> None:
        shown: list[tuple[str, ...]] = []
        answers.next(lambda dialog: shown.extend(self._rows(dialog)))
        QTest.keyClick(window, Qt.Key.Key_F1)
        found = [*commands(window.menuBar()), *table_keys()]
        assert sorted(shown) == sorted((one.shown_keys, one.text, one.menu) for one in found)
        assert ("Ctrl+K", "Commands…", "Help") in shown
        assert ("", "Dark", "View → Colours") in shown

    def test_it_can_be_searched_for_a_key_or_a_word(
        self, qtmodeltester: object, window: Window, answers: Answers
    ) -> None:
        def act(dialog: ShortcutsDialog) -> None:
            assert dialog.focusWidget() is dialog.search
            press(dialog.search, "f6 shift")
            assert [text for _, text, _ in self._rows(dialog)] == ["Previous region"]
            dialog.search.setText("no such command")
            assert dialog.table.rows.rowCount(QModelIndex()) == 0
            dialog.search.clear()
            qtmodeltester.check(dialog.table.rows)  # type: ignore[attr-defined]

        answers.next(act)
        window.window_wishes.show_shortcuts()


class TestRegions:
    """F6 and Shift+F6."""

    def test_they_go_round_and_come_back_where_the_keyboard_was(self, qtbot: QtBot, window: Window) -> None:
        table, pane = window.actions_page.table, window.actions_page.pane
        window.show_details(True)
        table.setFocus()
        QTest.keyClick(window, Qt.Key.Key_F6)
        inside = _focus()
        assert pane.isAncestorOf(inside)  # type: ignore[arg-type]
        QTest.keyClick(window, Qt.Key.Key_F6)
        assert window.plans.hasFocus()
        QTest.keyClick(window, Qt.Key.Key_F6)
        assert table.hasFocus()
        QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert window.plans.hasFocus()
        QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert _focus() is inside

    def test_a_page_over_all_plans_is_one_region(self, window: Window) -> None:
        window.turn_to(Page.DASHBOARD)
        QTest.keyClick(window, Qt.Key.Key_F6)
        assert window.plans.hasFocus()
        QTest.keyClick(window, Qt.Key.Key_F6)
        assert window.overview(Page.DASHBOARD).isAncestorOf(_focus())  # type: ignore[arg-type]

    def test_the_welcome_can_be_reached(self, bare_window: Window) -> None:
        bare_window.show_welcome()
        for _ in range(2):
            QTest.keyClick(bare_window, Qt.Key.Key_F6)
        assert not bare_window.plans.hasFocus()


def test_the_search_of_the_shown_page_is_found_by_its_key(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    assert window.actions_page.search.hasFocus()
    window.turn_to(Page.ALL_CHANGES)
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    assert window.overview(Page.ALL_CHANGES).search is _focus()
    window.turn_to(Page.DASHBOARD)
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    assert (window.page(), window.actions_page.search.hasFocus()) == (Page.ACTIONS, True)
