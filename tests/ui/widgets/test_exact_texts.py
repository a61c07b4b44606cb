"""Looking into a text changes nothing: an editor that was opened and closed appends no revision."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.actions import FIELDS, Form
from app.domain.texts import clean
from app.domain.values import shown
from app.ui.action.action_dialogs import SplitDialog
from app.ui.action.field_row import FieldRow
from app.ui.pages import Page
from app.ui.updates.closure_dialog import ClosureDialog
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.controls import PlainEditor
from app.ui.widgets.date_editor import DateEditor
from app.ui.widgets.line_editor import LineEditor
from app.ui.window import Window
from tests.ui.hands import editor_in, go_to, head, history, is_editing, press

KEY = Qt.Key
TEXTS = {
    "no-break spaces": "§\xa05\u202f%\u2007and\u2060so",
    "tabs": "\ta\tb\t",
    "right to left": "\u05d0\u05d1\u05d2 \u202babc\u202c \u200f(1)\u200e",
    "trailing blanks": "  ends with blanks  \n ",
    "paragraphs": "\n\nOne\n\n\ntwo\n\n",
    "emoji": "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301 \U0002a6d6",
    "markup": "<img src=x><b>bold</b> &amp; | pipe \\ `code`",
    "odd characters": "soft\xadhyphen zero\u200bwidth \ufeffmark \ufffc object \ufffd",
}
# Steps have a list of their own.
IN_ROWS = [field for field in FIELDS if field.form is not Form.MILESTONES]
LINES = {name: " ".join(text.split("\n")) for name, text in TEXTS.items()}


def _pane_row(window: Window, name: str) -> FieldRow:
    rows = [row for row in window.actions_page.pane.findChildren(FieldRow) if row.field.name == name]
    assert len(rows) == 1
    return rows[0]


def _open_in_pane(qtbot: QtBot, window: Window, name: str) -> tuple[FieldRow, QWidget]:
    """The row of a field, and the widget in it that takes the keys."""
    row = _pane_row(window, name)
    qtbot.waitUntil(row.isVisible)
    row.edit()
    assert row.is_editing()
    kinds = (PlainEditor, QLineEdit, ChoiceBox)
    editor = next(widget for kind in kinds for widget in row.findChildren(kind))
    if isinstance(editor, ChoiceBox):
        qtbot.waitUntil(editor.view().isVisible)
        return row, editor.view()
    qtbot.waitUntil(lambda: editor.isVisible() and editor.hasFocus())
    return row, editor


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_long_text_is_not_changed_by_looking_at_it_in_its_cell(qtbot: QtBot, window: Window, text: str) -> None:
    window.desk.edit(3, {"action": f"x{text}", "observations": text})
    before = history(window)
    for field, key in (("action", KEY.Key_Return), ("observations", KEY.Key_Return), ("action", KEY.Key_Escape)):
        go_to(window, 3, field)
        press(window.actions_page.table, KEY.Key_Return)
        editor = editor_in(window, PlainEditor)
        qtbot.waitUntil(editor.hasFocus)
        press(editor, "x", KEY.Key_Backspace, key)
        qtbot.waitUntil(lambda: not is_editing(window))
    assert history(window) == before
    assert head(window, 3).state.observations == text


@pytest.mark.parametrize("text", LINES.values(), ids=LINES)
def test_a_line_and_a_date_are_not_changed_by_looking_at_them_in_their_cells(
    qtbot: QtBot, window: Window, text: str
) -> None:
    window.desk.edit(3, {"owner": f"o{text}.", "due": f"d{text}."})
    before = history(window)
    for field, kind in (("owner", LineEditor), ("due", DateEditor)):
        go_to(window, 3, field)
        press(window.actions_page.table, KEY.Key_Return)
        editor = editor_in(window, kind)
        press(editor.field if isinstance(editor, DateEditor) else editor, KEY.Key_Return)
        qtbot.waitUntil(lambda: not is_editing(window))
    assert history(window) == before


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_no_field_is_changed_by_looking_at_it_in_the_pane(qtbot: QtBot, window: Window, text: str) -> None:
    lined = {field.name: f"x{text}." for field in FIELDS if field.form in (Form.LINE, Form.DATE)}
    long = {field.name: f"x{text}" for field in FIELDS if field.form is Form.PARAGRAPHS}
    window.desk.edit(3, {**lined, **long})
    window.actions_page.table.choose(3)
    before = history(window)
    assert before[-1].state.evaluation == f"x{text}"
    for field in IN_ROWS:
        row, editor = _open_in_pane(qtbot, window, field.name)
        press(editor, KEY.Key_Return)
        assert not row.is_editing()
    assert history(window) == before


def test_going_elsewhere_saves_what_was_typed_in_the_pane(qtbot: QtBot, window: Window) -> None:
    window.actions_page.table.choose(3)
    before = history(window)
    row, editor = _open_in_pane(qtbot, window, "owner")
    assert isinstance(editor, QLineEdit)
    editor.clear()
    press(editor, "Somebody else")
    window.actions_page.table.setFocus()
    qtbot.waitUntil(lambda: not row.is_editing())
    assert history(window)[:-1] == before
    assert head(window, 3).state.owner == "Somebody else"


@pytest.mark.parametrize("name", [field.name for field in IN_ROWS])
def test_esc_leaves_any_field_of_the_pane_as_it_was(qtbot: QtBot, window: Window, name: str) -> None:
    window.actions_page.table.choose(3)
    before = history(window)
    row, editor = _open_in_pane(qtbot, window, name)
    if isinstance(editor, QAbstractItemView):
        press(editor, KEY.Key_Up, KEY.Key_Escape)
        box = row.findChild(ChoiceBox)
        if row.is_editing() and box is not None:
            press(box, KEY.Key_Escape)
    else:
        press(editor, "typed", KEY.Key_Escape)
    assert not row.is_editing()
    assert history(window) == before


def test_an_edit_in_the_pane_is_one_revision_and_the_keyboard_stays_at_the_field(qtbot: QtBot, window: Window) -> None:
    window.actions_page.table.choose(3)
    before = history(window)
    row, editor = _open_in_pane(qtbot, window, "due")
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    press(editor, "in May 2027", KEY.Key_Return)
    assert not row.is_editing()
    assert history(window)[:-1] == before
    assert shown(head(window, 3).state.due) == "in May 2027"
    focused = window.focusWidget()
    assert focused is not None
    assert row.isAncestorOf(focused)


def test_a_plain_editor_gives_back_what_it_was_given_until_somebody_types(qtbot: QtBot) -> None:
    editor = PlainEditor()
    qtbot.addWidget(editor)
    for text in TEXTS.values():
        editor.give(text)
        assert editor.exact_text() == text
        press(editor, "y")
        assert editor.exact_text() == f"{text}y"


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_an_intro_is_not_changed_by_looking_at_it(qtbot: QtBot, window: Window, text: str) -> None:
    desk = window.desk
    assert desk.workspace is not None
    assert desk.plan is not None
    desk.workspace.plans.write_intro(desk.plan.id, f"i{text}")
    desk.reload()
    window.turn_to(Page.UPDATES)
    intro = window.updates_page.intro
    assert intro.exact_text() == f"i{text}"
    press(intro, "x", KEY.Key_Backspace)
    window.keep_typed()
    window.turn_to(Page.ACTIONS)
    assert desk.workspace.plans.get(desk.plan.id).intro == f"i{text}"


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_dialogs_give_back_the_texts_that_were_only_looked_at(qtbot: QtBot, window: Window, text: str) -> None:
    desk = window.desk
    assert desk.workspace is not None
    assert desk.plan is not None
    closures, plan_id = desk.workspace.closures, desk.plan.id
    kept = closures.keep(plan_id, {"incident": f"x{text}", "commitments": f"y{text}"})
    dialog = ClosureDialog(kept, lambda closure: closures.report(plan_id, closure), window.theme)
    qtbot.addWidget(dialog)
    assert dialog.closure() == kept
    press(dialog.editors["incident"], "x", KEY.Key_Backspace)
    assert dialog.editors["incident"].exact_text() == f"x{text}"
    desk.edit(3, {"action": f"x{text}"})
    split = SplitDialog(head(window, 3), lambda _parts, _reason: None)
    qtbot.addWidget(split)
    assert split.parts[0].exact_text() == f"x{text}"


@given(some.text(some.characters(exclude_categories=["Cs"]), max_size=60))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_at_all_is_changed_by_looking_at_it(qapp: QApplication, text: str) -> None:
    cleaned = clean(text).text
    editor = PlainEditor(cleaned)
    assert editor.exact_text() == cleaned
    press(editor, "x", KEY.Key_Backspace)
    assert editor.exact_text() == cleaned
    editor.deleteLater()
