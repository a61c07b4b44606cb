"""The record of promised dates in the details of an action."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.action.promises_view import PromisesView
from app.ui.widgets.notes import Sign
from app.ui.widgets.theme import apply_theme
from app.ui.window import Window


@pytest.fixture
def view(window: Window) -> PromisesView:
    return window.actions_page.pane.details.promises


def _choose(window: Window, number: int) -> None:
    window.actions_page.table.choose(number)
    window.actions_page.pane._show_known()


def _said(widget: QWidget) -> list[str]:
    return [found.text() for found in widget.findChildren(QLabel) if found.isVisibleTo(widget)]


def _warnings(widget: QWidget) -> int:
    return sum(sign.isVisibleTo(widget) for sign in widget.findChildren(Sign))


def test_each_promise_is_told_with_who_when_in_which_update_and_why(window: Window, view: PromisesView) -> None:
    _choose(window, 2)
    assert _said(view) == [
        "Promised dates", "First promised June 2021 · now June 2021 · 1 slip",
        "June 2021", "first promise", "14 Dec 2020 · Compliance office · update 1",
        "by June 30th, 2021", "became firmer", "26 Mar 2021 · Infrastructure · update 2", "The tender set a firm end",
        "June 2021", "became vaguer", "7 Apr 2021 · Infrastructure · update 3",
        "The supplier's calendar names the month only",
    ]  # fmt: skip
    assert _warnings(view) == 2


def test_a_slip_without_a_reason_says_so_and_one_that_no_reader_saw_warns_of_nothing(
    window: Window, view: PromisesView
) -> None:
    window.desk.edit(4, {"status": "ongoing", "completed": "", "due": "15 August 2021"})
    window.desk.edit(4, {"due": "by 30 July 2021"})
    _choose(window, 4)
    said = _said(view)
    assert said[1] == "First promised June 2021 · now by 30 July 2021 · 1 slip · 30 days later"
    assert "5 Jan 2026 · Ada Example · never published" in said
    assert said[-2:] == ["16 days earlier", "5 Jan 2026 · Ada Example · not published yet"]


def test_an_action_without_a_date_has_no_such_part_and_one_with_a_single_date_one_entry(
    window: Window, view: PromisesView
) -> None:
    _choose(window, 5)
    assert not view.isVisibleTo(window.actions_page.pane.details)
    _choose(window, 7)
    assert _said(view) == [
        "Promised dates", "June 2021", "promised for #6", "14 Dec 2020 · Compliance office · update 1",
    ]  # fmt: skip


def test_milestones_whose_dates_moved_follow(window: Window, view: PromisesView) -> None:
    window.desk.edit(4, {"milestones": "Product delivered | May 2021\nIn production | June 2021"}, "Late delivery")
    _choose(window, 4)
    said = _said(view)
    assert said[said.index("Milestone: Product delivered") + 1] == (
        "First promised April 2021 · now May 2021 · 1 slip · 31 days later"
    )
    assert "Milestone: In production" not in said


def test_what_is_shown_is_plain_text_and_heard_in_one_piece(window: Window, view: PromisesView) -> None:
    window.desk.edit(3, {"status": "ongoing", "completed": "", "due": "<b>soon</b>"}, "<i>why</i>")
    _choose(window, 3)
    heard = [part.accessibleName() for part in view.findChildren(QWidget) if part.accessibleName()]
    assert heard[-1] == "<b>soon</b>. became vaguer. 5 Jan 2026 · Ada Example · not published yet. <i>why</i>"
    assert {"<b>soon</b>", "<i>why</i>"} <= set(_said(view))


def test_many_promises_are_cut_to_the_first_and_the_newest(window: Window, view: PromisesView) -> None:
    for day in range(1, 46):
        window.desk.edit(3, {"due": f"2027-01-{day % 28 + 1:02}"}, "Try")
    _choose(window, 3)
    assert "7 more between them" in _said(view)
    assert _said(view).count("first promise") == 1


def test_another_scheme_is_taken(qapp: QApplication, qtbot: QtBot, window: Window, view: PromisesView) -> None:
    _choose(window, 2)
    before = _said(view)
    window.actions_page.pane.use(apply_theme(qapp, "dark"))
    _choose(window, 2)
    qtbot.waitUntil(lambda: _said(view) == before)
