"""The chosen action: what its dates mean, where its texts lead, what it came of, and the way back."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.actions import FIELDS, Form
from app.ui.action.action_pane import ActionPane
from app.ui.action.field_value import FieldValue
from app.ui.widgets.link_button import LinkButton
from app.ui.window import Window
from tests.ui.hands import Answers, all_texts, history, press


@pytest.fixture
def pane(window: Window) -> ActionPane:
    return window.actions_page.pane


def _choose(window: Window, number: int) -> None:
    window.actions_page.table.choose(number)
    window.actions_page.pane._show_known()


def _said(widget: QWidget) -> str:
    return "\n".join(found.text() for found in widget.findChildren(QLabel) if found.isVisibleTo(widget))


def _links(widget: QWidget) -> list[LinkButton]:
    return [found for found in widget.findChildren(LinkButton) if found.isVisibleTo(widget)]


def _link(widget: QWidget, words: str) -> LinkButton:
    return next(link for link in _links(widget) if link.whole().startswith(words))


def test_a_date_says_which_days_it_means_and_what_was_promised_first(window: Window, pane: ActionPane) -> None:
    _choose(window, 3)
    said = _said(pane.details.rows["due"])
    assert "no later than 30 Jun 2021" in said
    assert "first promised: June 2021" in said
    _choose(window, 2)
    assert "became vaguer on 7 Apr 2021" in _said(pane.details.rows["due"])


def test_slips_are_counted_and_overdue_is_said_in_words(window: Window, pane: ActionPane) -> None:
    window.desk.edit(2, {"status": "ongoing", "completed": "", "due": "30 July 2021"}, "Holidays")
    window.desk.edit(2, {"due": ""}, "Nobody knows")
    _choose(window, 2)
    said = _said(pane.details.rows["due"])
    assert "slipped 2 times, last dropped on 5 Jan 2026" in said  # no reader saw the date in between
    window.desk.edit(2, {"due": "1 January 2026"})
    _choose(window, 2)
    assert "overdue by 4 days" in _said(pane.details.rows["due"])


def test_an_empty_field_says_quietly_what_to_do(window: Window, pane: ActionPane) -> None:
    window.desk.edit(2, {"owner": "", "kind": ""})
    _choose(window, 2)
    owner = pane.details.rows["owner"].value
    assert owner.shown() == ""
    assert owner.accessibleDescription() == "empty"
    assert history(window)[-1].state.owner == ""


def test_tab_goes_through_all_fields_and_enter_edits(window: Window, pane: ActionPane) -> None:
    window.activateWindow()
    pane.details.rows["action"].value.setFocus()
    seen = []
    for _ in range(60):
        focused = window.focusWidget()
        if isinstance(focused, FieldValue):
            seen.append(focused.accessibleName())
        press(focused, Qt.Key.Key_Tab) if focused else None
    for field in FIELDS:
        assert field.form is Form.MILESTONES or field.label in seen
    row = pane.details.rows["owner"]
    row.value.setFocus()
    press(row.value, Qt.Key.Key_Return)
    assert row.is_editing()
    pane.commit()


def test_a_named_action_is_a_link_in_the_text_and_a_button_beneath(
    qtbot: QtBot, window: Window, pane: ActionPane
) -> None:
    _choose(window, 3)
    value = pane.details.rows["observations"].value
    at = next(
        QPoint(x, y)
        for y in range(2, value.height(), 4)
        for x in range(2, value.width(), 4)
        if value._place_at(QPointF(x, y))
    )
    QTest.mouseClick(value, Qt.MouseButton.LeftButton, pos=at)
    assert window.actions_page.table.number() == 2
    _choose(window, 3)
    press(_link(pane, "#2 Automate"), Qt.Key.Key_Space)
    assert window.actions_page.table.number() == 2


def test_alt_left_goes_back_to_where_a_link_was_followed(qtbot: QtBot, window: Window, pane: ActionPane) -> None:
    _choose(window, 3)
    _link(pane, "#2").click()
    assert pane._back.isVisible()
    assert "#3" in pane._back.accessibleName()
    window.desk.reload()
    assert pane._back.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.actions_page.table.number() == 3
    assert not pane._back.isVisible()


def test_another_plan_forgets_the_way_back(window: Window, pane: ActionPane) -> None:
    _choose(window, 3)
    _link(pane, "#2").click()
    assert window.desk.plan is not None
    window.desk.choose_plan(window.desk.plan.id)
    assert not pane._back.isVisible()


def test_the_named_action_knows_who_leans_on_it(qtbot: QtBot, window: Window, pane: ActionPane) -> None:
    _choose(window, 2)
    qtbot.waitUntil(lambda: "Referred to by" in _said(pane.details.references))
    assert [link.whole() for link in _links(pane.details.references)] == ["#3"]


@pytest.mark.parametrize(
    ("text", "edit", "says"),
    [
        ("see #99", {}, "This plan has no action #99."),
        ("see #5", {"status": "cancelled"}, "#5 was cancelled."),
        ("see #5", {"due": "July 2026"}, "Changed since this was written (5 Jan 2026): Due date. Is it still right?"),
        ("see #5", {"action": "Another task"}, "Changed since this was written (5 Jan 2026): Action."),
        ("see bug #5", {}, ""),
    ],
)
def test_a_doubtful_reference_is_told_in_words(
    window: Window, pane: ActionPane, text: str, edit: dict[str, str], says: str
) -> None:
    window.desk.edit(3, {"observations": text})
    if edit:
        window.desk.edit(5, edit)
    _choose(window, 3)
    assert says in _said(pane.details.references)


def test_a_reference_to_a_merged_action_names_the_other(window: Window, pane: ActionPane) -> None:
    window.desk.save(lambda workspace, plan: workspace.actions.merge(plan, 2, 4), "merge")
    _choose(window, 3)
    assert "#2 was merged into #4." in _said(pane.details.references)
    _choose(window, 4)
    assert "merged on 5 Jan 2026" in _said(pane.details.lineage)
    _link(pane.details.lineage, "#2").click()
    assert window.actions_page.table.number() == 2


def test_a_split_is_a_chain_with_its_day(window: Window, pane: ActionPane) -> None:
    _choose(window, 7)
    assert "split on 27 Apr 2021" in _said(pane.details.lineage)
    assert [link.whole() for link in _links(pane.details.lineage)] == ["#6", "#6"]
    _choose(window, 1)
    assert not pane.details.lineage.isVisible()


@pytest.mark.parametrize("agrees", [True, False])
def test_an_address_is_opened_only_after_it_was_shown(
    window: Window, pane: ActionPane, answers: Answers, monkeypatch: pytest.MonkeyPatch, agrees: bool
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window.desk.edit(3, {"observations": "See https://example.org/a?b=<i>&c=d."})
    _choose(window, 3)

    def act(box: QWidget) -> None:
        answers.texts.extend(all_texts(box))
        words = "Open it" if agrees else "Cancel"
        next(found for found in box.findChildren(QPushButton) if found.text().replace("&", "") == words).click()

    answers.next(act)
    _link(pane, "https://example.org/a?b=").click()
    assert any("https://example.org/a?b=" in text for text in answers.texts)
    assert bool(opened) is agrees


def test_a_bug_number_leads_to_the_tracker_of_the_plan(window: Window, pane: ActionPane) -> None:
    window.desk.edit(3, {"observations": "See bug 12."})
    _choose(window, 3)
    assert [link.whole() for link in _links(pane.details.references)] == [
        "https://bugzilla.example.org/show_bug.cgi?id=12"
    ]


def test_several_actions_say_what_they_share_and_can_be_changed_together(
    qtbot: QtBot, window: Window, pane: ActionPane, answers: Answers
) -> None:
    answers.next(lambda dialog: dialog.reject())
    pane.show_actions([2, 3, 4])
    assert "3 actions chosen" in _said(pane.several)
    assert "different" in _said(pane.several)
    with qtbot.waitSignal(pane.change_wanted) as wanted:
        pane.several.change.click()
    assert wanted.args == [(2, 3, 4)]
    pane.show_actions([2])
    assert not pane.several.isVisible()


def test_choosing_rows_in_the_table_shows_them_together(
    qtbot: QtBot, window: Window, pane: ActionPane, answers: Answers
) -> None:
    table, met = window.actions_page.table, list[str]()
    _choose(window, 2)
    for _ in range(2):
        press(table, Qt.Key.Key_Down, shift=True)
    qtbot.waitUntil(lambda: "3 actions chosen" in _said(pane.several))
    assert "#2, #3 and #4" in _said(pane.several)
    window.desk.edit(3, {"owner": "Ops"})
    assert pane.several.isVisible()
    answers.next(lambda dialog: met.append(dialog.windowTitle()))
    pane.several.change.click()
    assert met == ["Change 3 actions"]
    _choose(window, 5)
    qtbot.waitUntil(lambda: not pane.several.isVisible())
    assert "offline backups" in pane.details.rows["action"].value.shown()


def test_what_is_read_from_the_file_waits_while_somebody_walks_through_the_table(
    qtbot: QtBot, window: Window, pane: ActionPane
) -> None:
    for number in (1, 2, 3, 4):
        window.actions_page.table.choose(number)
    assert pane._settled.isActive()
    qtbot.waitUntil(lambda: not pane._settled.isActive())
    assert "Add an active-passive" in pane.details.rows["action"].value.shown()


@pytest.mark.parametrize("width", [320, 480])
def test_nothing_in_the_pane_is_wider_than_the_pane(qtbot: QtBot, window: Window, pane: ActionPane, width: int) -> None:
    window.desk.edit(3, {"observations": f"See {'#2 ' * 20}https://example.org/{'x' * 300}", "owner": "y" * 300})
    _choose(window, 3)
    pane.setFixedWidth(width)
    qtbot.waitUntil(lambda: pane.width() == width)
    area = pane._area.viewport()
    for child in pane.details.findChildren(QWidget):
        if child.isVisible():
            left = child.mapTo(pane.details, QPoint(0, 0)).x()
            assert left >= 0
            assert left + child.width() <= area.width(), child
