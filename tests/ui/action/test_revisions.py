"""The timeline of an action: grouped by update, looked through by field, and every text can be brought back."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.domain.actions import FIELDS
from app.domain.revisions import Revision
from app.domain.values import shown
from app.ui.action.field_value import FieldValue
from app.ui.action.history_view import HistoryList, HistoryView
from app.ui.action.history_words import Chain, Heading, Told, heading
from app.ui.action.revision_dialog import RevisionDialog
from app.ui.window import Window
from tests.ui.hands import Answers, agree, all_texts, head, history, menu_entry, press


def _of(window: Window, number: int) -> list[Revision]:
    return [row for row in history(window) if row.number == number]


def _opened(window: Window, number: int, field: str = "") -> HistoryView:
    """The history of an action, or of one of its fields."""
    window.actions_page.table.choose(number)
    window.actions_page.pane.turn(1)
    view = window.actions_page.pane.history
    view.choose_field(field)
    return view


def _told(view: HistoryView) -> list[Told]:
    return [row for row in view.list.rows.rows if isinstance(row, Told)]


def _heard(view: HistoryView) -> list[str]:
    rows = view.list.rows
    return [str(rows.index(n).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(rows.rowCount())]


def _choose(view: HistoryView, ordinal: int) -> HistoryList:
    view.list.setCurrentIndex(view.list.rows.index(view.list.rows.row_of(ordinal)))
    return view.list


def test_every_revision_stands_in_the_timeline_with_who_when_and_why(window: Window) -> None:
    window.desk.edit(6, {"owner": "Ops"}, "Moved to another team")
    view, rows = _opened(window, 6), _of(window, 6)
    told = _told(view)
    assert [row.entry.revision for row in told] == rows[::-1]
    assert len(rows) > 3
    heard = "\n".join(_heard(view))
    for row in rows:
        assert row.author in heard
        assert row.reason in heard
    assert "added: Ops" in heard


def test_revisions_stand_under_the_update_that_published_them_and_the_draft_first(window: Window) -> None:
    window.desk.edit(2, {"owner": "Ops"})
    headings = [heading(row) for row in _opened(window, 2).list.rows.rows if isinstance(row, Heading)]
    assert headings[0] == "Draft · since update 6"
    assert headings[1].startswith("Update 5 · 22 Jun 2021 · comment\u00a0")
    assert headings[-1].startswith("Update 1 · 15 Dec 2020")


def test_the_model_keeps_the_rules_of_models(window: Window, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(_opened(window, 2).list.rows)


def test_a_field_shows_only_its_own_changes_and_the_due_date_its_chain(window: Window) -> None:
    view = _opened(window, 2, "due")
    assert [row.entry.touches("due") for row in _told(view)] == [True] * 3
    chain = view.list.rows.rows[0]
    assert isinstance(chain, Chain)
    assert [promise.due.text for promise in chain.promises] == ["June 2021", "by June 30th, 2021", "June 2021"]
    heard = "\n".join(_heard(view))
    assert "Due date became vaguer · reason: The supplier's calendar names the month only" in heard
    assert "Observations" not in heard
    assert "Due date: removed: by June 30th, 2021; added: June 2021" in heard


def test_why_the_date_moved_is_one_click_away_from_the_date(qtbot: QtBot, window: Window) -> None:
    window.actions_page.table.choose(2)
    pane = window.actions_page.pane
    qtbot.waitUntil(lambda: pane.details._why.isVisible())
    pane.details._why.click()
    assert pane.history.field() == "due"
    assert pane.history.isVisible()


def test_the_chosen_field_stays_while_the_action_changes_and_not_for_another(window: Window) -> None:
    view = _opened(window, 2, "due")
    window.desk.edit(2, {"due": "July 2021"}, "Later")
    window.actions_page.pane.turn(1)
    assert view.field() == "due"
    assert len(_told(view)) == 4
    window.actions_page.table.choose(3)
    window.actions_page.pane.turn(1)
    assert view.field() == ""


def test_a_revision_is_shown_in_full_by_the_keyboard(window: Window, answers: Answers) -> None:
    view, rows, before = _opened(window, 2), _of(window, 2), history(window)
    for row in rows:

        def act(dialog: Any, row: Revision = row) -> None:
            assert isinstance(dialog, RevisionDialog)
            texts = all_texts(dialog)
            assert row.state.action in texts
            assert (shown(row.state.due) or "—") in texts
            assert any(row.author in text for text in texts)

        answers.next(act)
        press(_choose(view, row.ordinal), Qt.Key.Key_Return)
    assert history(window) == before


def test_the_newest_revision_can_only_be_looked_at(window: Window, answers: Answers) -> None:
    before = history(window)
    answers.next(agree)
    press(_choose(_opened(window, 2), len(_of(window, 2))), Qt.Key.Key_Return)
    assert history(window) == before


def test_an_earlier_revision_is_brought_back_as_a_new_one_and_can_be_undone(window: Window, answers: Answers) -> None:
    before, rows = history(window), _of(window, 2)
    answers.next(agree)
    press(_choose(_opened(window, 2), 1), Qt.Key.Key_Return)
    assert history(window)[:-1] == before
    assert head(window, 2).state == rows[0].state
    assert head(window, 2).reason == "Back to revision 1"
    menu_entry(window, "Undo").trigger()
    assert head(window, 2).state == rows[-1].state
    assert len(history(window)) == len(before) + 2


def test_one_text_is_brought_back_with_a_reason_of_its_own_and_can_be_undone(window: Window, answers: Answers) -> None:
    rows = _of(window, 2)

    def act(dialog: Any) -> None:
        dialog.reason.setText("It was right")
        made = dialog.findChildren(QPushButton)
        next(b for b in made if b.accessibleName() == "Bring this text back: Observations").click()

    answers.next(act)
    press(_choose(_opened(window, 2), 2), Qt.Key.Key_Return)
    now = head(window, 2)
    assert now.state == rows[-1].state.with_fields({"observations": rows[1].state.observations})
    assert now.reason == "It was right"
    menu_entry(window, "Undo").trigger()
    assert head(window, 2).state == rows[-1].state


def test_an_earlier_text_is_copied_from_the_menu(window: Window) -> None:
    view = _opened(window, 2)
    _choose(view, 2)
    view._copy.click()
    menu = view.findChild(QMenu)
    assert menu is not None
    next(entry for entry in menu.actions() if entry.text() == "Copy: Observations").trigger()
    assert QGuiApplication.clipboard().text() == _of(window, 2)[1].state.observations
    menu.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown])
def test_a_long_timeline_is_walked_by_the_keyboard(qtbot: QtBot, window: Window, key: Qt.Key) -> None:
    for place in range(40):
        window.desk.edit(1, {"owner": f"Owner {place}"})
    view = _opened(window, 1)
    assert len(_told(view)) == 41
    qtbot.waitUntil(lambda: view.list.visualRect(view.list.rows.index(view.list.rows.rowCount() - 1)).height() > 0)
    view.list.setCurrentIndex(view.list.rows.index(20))
    press(view.list, key)
    assert view.list.currentIndex().row() != 20
    assert view.list.viewport().rect().intersects(view.list.visualRect(view.list.currentIndex()))


def test_the_list_measures_its_rows_anew_in_another_width(qtbot: QtBot, window: Window) -> None:
    view = _opened(window, 2)
    rows = view.list.rows
    place = rows.index(rows.row_of(4))
    qtbot.waitUntil(lambda: view.list.visualRect(place).height() > 0)
    wide = view.list.visualRect(place).height()
    view.setFixedWidth(240)
    qtbot.waitUntil(lambda: view.list.visualRect(place).height() > wide)


def test_nothing_of_a_history_is_lost_by_choosing_another_row(window: Window) -> None:
    view = _opened(window, 2)
    view.list.selectionModel().setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.Clear)
    assert not view._show.isEnabled()
    press(view.list, Qt.Key.Key_Return)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(st.text(max_size=12).map(lambda text: f"x{text}"), min_size=1, max_size=3), place=st.integers(0, 9)
)
def test_any_text_of_any_revision_can_be_brought_back(window: Window, texts: list[str], place: int) -> None:
    desk = window.desk
    for text in texts:
        desk.edit(4, {"observations": text, "owner": text})
    rows = _of(window, 4)
    earlier, before = rows[place % len(rows)], history(window)
    field = FIELDS[place % len(FIELDS)].name
    desk.save(lambda workspace, plan: workspace.actions.restore(plan, earlier, "back", field), "text")
    assert getattr(head(window, 4).state, field) == getattr(earlier.state, field)
    desk.save(lambda workspace, plan: workspace.actions.restore(plan, earlier, "back"), "revision")
    assert head(window, 4).state == earlier.state
    assert history(window)[: len(before)] == before


def test_the_pane_says_who_changed_the_action_last(window: Window) -> None:
    window.desk.edit(2, {"owner": "Ops"}, "Moved")
    window.actions_page.table.choose(2)
    said = next(text for text in all_texts(window.actions_page.pane) if text.startswith("Changed "))
    assert "Ada Example" in said
    assert said.endswith("· Moved")
    assert any(value.shown() == "Ops" for value in window.actions_page.pane.findChildren(FieldValue))
