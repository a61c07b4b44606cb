"""The table is used by the keys that people know from spreadsheets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.actions import Status
from app.domain.edits import Edit
from app.domain.values import shown
from app.ui.table.actions_columns import COLUMN_OF, COLUMNS
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.date_editor import DateEditor
from app.ui.widgets.line_editor import LineEditor
from app.ui.widgets.long_text_editor import LongTextEditor
from app.ui.window import Window
from tests.ui.hands import Answers, agree, editor_in, go_to, head, history, is_editing, press

KEY = Qt.Key
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def _key(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def _at(window: Window) -> tuple[int | None, str]:
    """The number and the field of the cell where the keyboard is."""
    table = window.actions_page.table
    return table.number(), COLUMNS[table.currentIndex().column()].field


def _chosen(window: Window) -> set[tuple[int | None, str]]:
    table = window.actions_page.table
    found = table.selectionModel().selectedIndexes()
    return {(table.rows.number_at(index.row()), COLUMNS[index.column()].field) for index in found}


def _focused(window: Window) -> QWidget:
    focused = window.focusWidget()
    assert focused is not None
    return focused


def _type(window: Window, text: str) -> None:
    """Types as people do: the first key goes to the table, the others to the editor that it opened."""
    press(window.actions_page.table, text[0])
    press(_focused(window), text[1:])


def test_typing_replaces_and_f2_goes_on_at_the_end(qtbot: QtBot, window: Window) -> None:
    table = window.actions_page.table
    for field in ("owner", "observations", "due"):
        given = shown(getattr(head(window, 3).state, field))
        go_to(window, 3, field)
        press(table, "x", KEY.Key_Escape)
        assert is_editing(window), "the key went to the table, not to the editor"
        press(_focused(window), "yz", KEY.Key_Return)
        assert shown(getattr(head(window, 3).state, field)) == "xyz"
        go_to(window, 3, field)
        press(table, KEY.Key_F2)
        press(_focused(window), "!", KEY.Key_Return)
        assert shown(getattr(head(window, 3).state, field)) == "xyz!"
        assert given not in ("xyz", "xyz!")


@pytest.mark.parametrize("field", ["owner", "due", "observations"])
def test_a_key_that_types_into_a_cell_can_be_left_without_a_trace(window: Window, field: str) -> None:
    before = history(window)
    go_to(window, 3, field)
    press(window.actions_page.table, "x")
    press(_focused(window), KEY.Key_Escape)
    assert not is_editing(window)
    assert (history(window), _at(window)) == (before, (3, field))


def test_enter_goes_down_shift_enter_up_and_control_enter_stays(window: Window) -> None:
    table = window.actions_page.table
    go_to(window, 3, "owner")
    press(table, "a")
    _key(_focused(window), KEY.Key_Return)
    assert _at(window) == (4, "owner")
    press(table, "b")
    _key(_focused(window), KEY.Key_Return, SHIFT)
    assert _at(window) == (3, "owner")
    press(table, "c")
    _key(_focused(window), KEY.Key_Return, CONTROL)
    assert _at(window) == (3, "owner")
    assert [head(window, number).state.owner for number in (3, 4)] == ["c", "b"]


def test_enter_in_the_last_row_stays_there(window: Window) -> None:
    go_to(window, 7, "owner")
    press(window.actions_page.table, "a")
    _key(_focused(window), KEY.Key_Return)
    assert _at(window) == (7, "owner")
    assert head(window, 7).state.owner == "a"


def test_tab_saves_and_goes_on_over_the_end_of_the_row_and_enter_goes_back_below_the_start(window: Window) -> None:
    table, before = window.actions_page.table, history(window)
    go_to(window, 3, "observations")
    _type(window, "seen")
    _key(_focused(window), KEY.Key_Tab)
    assert _at(window) == (3, "owner")
    _type(window, "them")
    _key(_focused(window), KEY.Key_Tab)
    assert _at(window) == (4, "action")
    _key(table, KEY.Key_Backtab, SHIFT)
    assert _at(window) == (3, "owner")
    _type(window, "us")
    _key(_focused(window), KEY.Key_Return)
    assert _at(window) == (4, "observations")
    assert (head(window, 3).state.observations, head(window, 3).state.owner) == ("seen", "us")
    assert len(history(window)) == len(before) + 3


def test_tab_leaves_the_table_at_its_end_and_control_tab_anywhere(window: Window) -> None:
    table = window.actions_page.table
    go_to(window, 7, "owner")
    _key(table, KEY.Key_Tab)
    assert window.focusWidget() is not table
    go_to(window, 3, "owner")
    _key(table, KEY.Key_Tab, CONTROL)
    assert window.focusWidget() is not table
    go_to(window, 1, "action")
    _key(table, KEY.Key_Backtab, SHIFT)
    assert window.focusWidget() is not table


def test_a_letter_looks_for_a_status_and_enter_takes_it(qtbot: QtBot, window: Window) -> None:
    table, before = window.actions_page.table, history(window)
    go_to(window, 3, "status")
    press(table, "o")
    box = editor_in(window, ChoiceBox)
    qtbot.waitUntil(box.view().isVisible)
    assert history(window) == before
    press(box.view(), KEY.Key_Return)
    assert head(window, 3).state.status is Status.ONGOING
    assert _at(window) == (4, "status")


@pytest.mark.parametrize(("key", "modifier"), [(KEY.Key_F4, Qt.KeyboardModifier.NoModifier), (KEY.Key_Down, ALT)])
def test_a_list_opens_by_its_keys_and_closes_with_esc_at_once(
    qtbot: QtBot, window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    before = history(window)
    go_to(window, 3, "status")
    _key(window.actions_page.table, key, modifier)
    box = editor_in(window, ChoiceBox)
    qtbot.waitUntil(box.view().isVisible)
    press(box.view(), KEY.Key_Up, KEY.Key_Escape)
    assert not is_editing(window)
    assert (history(window), _at(window)) == (before, (3, "status"))


def test_a_list_takes_its_entry_with_tab(qtbot: QtBot, window: Window) -> None:
    go_to(window, 3, "status")
    press(window.actions_page.table, KEY.Key_F2)
    box = editor_in(window, ChoiceBox)
    qtbot.waitUntil(box.view().isVisible)
    press(box.view(), KEY.Key_Up, KEY.Key_Tab)
    assert head(window, 3).state.status is Status.ONGOING
    assert _at(window) == (3, "due")


def test_home_end_and_control_with_arrows_go_to_the_edges(window: Window) -> None:
    table = window.actions_page.table
    go_to(window, 4, "due")
    for key, modifier, place in (
        (KEY.Key_Home, Qt.KeyboardModifier.NoModifier, (4, "action")),
        (KEY.Key_End, Qt.KeyboardModifier.NoModifier, (4, "owner")),
        (KEY.Key_Up, CONTROL, (1, "owner")),
        (KEY.Key_Left, CONTROL, (1, "action")),
        (KEY.Key_Down, CONTROL, (7, "action")),
        (KEY.Key_Right, CONTROL, (7, "owner")),
        (KEY.Key_Home, CONTROL, (1, "action")),
        (KEY.Key_End, CONTROL, (7, "owner")),
    ):
        _key(table, key, modifier)
        assert _at(window) == place
        assert _chosen(window) == {place}


def test_shift_with_arrows_chooses_a_range_and_with_control_up_to_the_edge(window: Window) -> None:
    table = window.actions_page.table
    go_to(window, 3, "due")
    _key(table, KEY.Key_Down, SHIFT)
    _key(table, KEY.Key_Left, SHIFT)
    assert _chosen(window) == {(number, field) for number in (3, 4) for field in ("status", "due")}
    _key(table, KEY.Key_Down, SHIFT | CONTROL)
    assert _chosen(window) == {(number, field) for number in (3, 4, 5, 6, 7) for field in ("status", "due")}
    go_to(window, 6, "due")
    _key(table, KEY.Key_Up, SHIFT)
    _key(table, KEY.Key_Space, SHIFT)
    assert {(5, "action"), (6, "owner")} < _chosen(window)
    assert {number for number, _ in _chosen(window)} == {5, 6}
    _key(table, KEY.Key_A, CONTROL)
    assert {number for number, _ in _chosen(window)} == {1, 2, 3, 4, 5, 6, 7}


def test_headings_of_groups_are_no_rows_to_go_on_to(window: Window) -> None:
    table = window.actions_page.table
    window.desk.change([Edit(row, {"status": "ongoing"}) for row in window.desk.rows[:2]], "a wish")
    table.ask(group="status")
    go_to(window, 2, "owner")
    press(table, "a", KEY.Key_Return)
    press(_focused(window), KEY.Key_Return)
    assert _at(window) == (3, "owner")
    _key(table, KEY.Key_Return, SHIFT)
    assert _at(window) == (2, "owner")
    _key(table, KEY.Key_Tab)
    assert _at(window) == (3, "action")


def test_a_long_text_has_room_and_is_never_cut(qtbot: QtBot, window: Window) -> None:
    viewport = window.actions_page.table.viewport()
    for number in (1, 7):
        for field in ("action", "observations"):
            go_to(window, number, field)
            press(window.actions_page.table, KEY.Key_Return)
            editor: LongTextEditor = editor_in(window, LongTextEditor)
            assert editor.width() >= 480
            assert editor.height() >= 160
            assert viewport.rect().contains(editor.geometry())
            high = editor.height()
            for _ in range(12):
                _key(editor.input, KEY.Key_Return, SHIFT)
            assert editor.height() > high
            assert viewport.rect().contains(editor.geometry())
            press(editor.input, KEY.Key_Escape)


@pytest.mark.parametrize("field", ["action", "status", "due", "observations", "owner", "completed", "kind"])
def test_each_field_has_its_editor_inside_the_table(window: Window, field: str) -> None:
    table, before = window.actions_page.table, history(window)
    table.columns.arrange(
        [(name, 0) for name in ("kind", "completed", "owner", "observations", "due", "action", "status")]
    )
    place = go_to(window, 7, field)
    table.scrollTo(place)
    press(table, KEY.Key_F2)
    editor = table.cells.editor
    assert isinstance(editor, ChoiceBox | DateEditor | LineEditor | LongTextEditor)
    assert table.viewport().rect().contains(editor.geometry())
    press(_focused(window) if not isinstance(editor, ChoiceBox) else editor.view(), KEY.Key_Escape)
    assert not is_editing(window)
    assert history(window) == before


def test_a_slip_that_is_put_off_keeps_the_typed_date_in_its_cell(
    qtbot: QtBot, asking: Window, answers: Answers
) -> None:
    table, before = asking.actions_page.table, history(asking)
    go_to(asking, 3, "due")
    press(table, "2")
    answers.next(lambda dialog: press(dialog, KEY.Key_Escape))
    press(_focused(asking), "030", KEY.Key_Return)
    editor: DateEditor = editor_in(asking, DateEditor)
    assert (editor.text(), history(asking)) == ("2030", before)
    qtbot.waitUntil(lambda: asking.focusWidget() is editor.field)
    at = table.visualRect(table.rows.index(0, COLUMN_OF["owner"])).center()
    answers.next(lambda dialog: press(dialog, KEY.Key_Escape))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert (editor_in(asking, DateEditor).text(), history(asking), _at(asking)) == ("2030", before, (3, "due"))
    answers.next(lambda dialog: (press(dialog.reason, "Late"), agree(dialog)))
    press(editor.field, KEY.Key_Return)
    assert (head(asking, 3).reason, len(history(asking)), _at(asking)) == ("Late", len(before) + 1, (4, "due"))
