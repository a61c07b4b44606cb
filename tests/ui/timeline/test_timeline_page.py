"""The page of pictures: filters, marks, groups, progress, and what changes while it is looked at."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.domain.actions import Status
from app.domain.scene_filters import Group, Heading
from app.domain.scenes import Lane
from app.ui.pages import Page
from app.ui.timeline import timeline_page
from app.ui.timeline.chart_area import Part
from app.ui.timeline.timeline_page import TimelinePage
from app.ui.window import Window
from tests.ui.hands import menu_entry, press


def _numbers(page: TimelinePage) -> list[int]:
    return [line.row.number for line in page.timeline.lines if isinstance(line, Lane)]


def _search(qtbot: QtBot, page: TimelinePage, words: str) -> None:
    with qtbot.waitSignal(page.bar.asked):
        page.bar.search.setText(words)


def test_the_page_has_a_tab_and_keys(window: Window) -> None:
    menu_entry(window, "Timeline").trigger()
    assert window.page() is Page.TIMELINE
    assert isinstance(window.plan_view.further(Page.TIMELINE), TimelinePage)


def test_the_search_narrows_the_lanes_and_says_how_many_are_left(qtbot: QtBot, page: TimelinePage) -> None:
    assert not page.show_all.isVisible()
    _search(qtbot, page, "patch")
    assert 0 < len(_numbers(page)) < 7
    assert page.count.text() == f"{len(_numbers(page))} of 7 shown"
    page.show_all.click()
    assert _numbers(page) == [1, 2, 3, 4, 5, 6, 7]
    assert not page.show_all.isVisible()


def test_find_goes_to_the_search_of_this_page(window: Window, page: TimelinePage) -> None:
    menu_entry(window, "Find", exactly=True).trigger()
    assert window.page() is Page.TIMELINE
    assert page.bar.search.hasFocus()
    press(page.bar.search, Qt.Key.Key_Down)
    assert page.timeline.hasFocus()


def test_only_what_slipped_is_shown_where_that_is_asked(page: TimelinePage) -> None:
    page.bar.slipped.click()
    assert page.story is not None
    assert _numbers(page) == [lane.row.number for lane in page.story.scene.lanes if lane.record.slips]
    assert _numbers(page)


def test_statuses_are_chosen_in_a_menu(page: TimelinePage) -> None:
    entries = page.bar.statuses.actions()
    assert len(entries) == len(Status)
    for entry in entries:
        if entry.text() != "Done":
            entry.trigger()
    assert page.story is not None
    done = [lane.row.number for lane in page.story.scene.lanes if lane.row.state.status is Status.DONE]
    assert _numbers(page) == done


def test_groups_have_headings(page: TimelinePage) -> None:
    page.bar._group_of[Group.STATUS].trigger()
    headings = [line.text for line in page.timeline.lines if isinstance(line, Heading)]
    assert headings
    assert sorted(_numbers(page)) == [1, 2, 3, 4, 5, 6, 7]


@pytest.mark.parametrize("part", Part)
def test_kinds_of_marks_can_be_left_out(page: TimelinePage, part: Part) -> None:
    before = page.timeline.viewport().grab().toImage()
    heights = page.timeline.chart().lane, page.timeline.chart().head
    page.bar._part_of[part].trigger()
    assert part not in page.timeline.parts
    assert page.timeline.viewport().grab().toImage() != before
    assert (page.timeline.chart().lane, page.timeline.chart().head) < heights


def test_what_the_signs_mean_can_be_hidden(page: TimelinePage) -> None:
    assert page.legend.isVisible()
    page.bar.legend.trigger()
    assert not page.legend.isVisible()


def test_a_change_shows_at_once(window: Window, page: TimelinePage) -> None:
    assert page.story is not None
    before = len(page.story.scene.lanes[6].marks)
    window.desk.edit(7, {"due": "2022-03-01"})
    assert len(page.story.scene.lanes[6].marks) == before + 1


def test_what_is_looked_at_stays_after_a_change(window: Window, page: TimelinePage) -> None:
    page.bar.slipped.click()
    page.timeline.zoom_by(3)
    points, numbers = page.timeline.zoom.points, _numbers(page)
    window.desk.edit(7, {"owner": "Ada Example"})
    assert page.timeline.zoom.points == pytest.approx(points)
    assert _numbers(page) == numbers


def test_the_keyboard_stays_on_its_mark_after_a_change(window: Window, page: TimelinePage) -> None:
    view = page.timeline
    view.setFocus()
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End)
    before = view.at
    assert before is not None
    window.desk.edit(7, {"owner": "Ada Example"})
    assert view.at == before
    page.bar.slipped.click()
    assert view.at is not None and view.at.what == before.what
    assert view.at.line == _numbers(page).index(2)


def test_a_large_plan_is_read_beside_the_window(
    qtbot: QtBot, window: Window, page: TimelinePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_page, "_MOST_AT_ONCE", 0)
    with qtbot.waitSignal(page._later.made):
        window.desk.edit(7, {"action": "Reworded for the timeline"})
    assert page.story is not None
    assert page.story.scene.lanes[6].row.state.action == "Reworded for the timeline"


def test_the_progress_counts_every_update_and_the_draft_last(qtbot: QtBot, window: Window, page: TimelinePage) -> None:
    page.bar.progress.click()
    assert page.shows_progress
    assert not page.bar.search.isVisible()
    view = page.progress
    view.setFocus()
    press(view, Qt.Key.Key_End)
    assert page.words.text().startswith("Draft: ")
    press(view, Qt.Key.Key_Home)
    assert page.words.text() == "Update 1, 15 Dec 2020: 2 done, 1 ongoing and 3 planned"
    with qtbot.waitSignal(page.update_wanted) as wanted:
        press(view, Qt.Key.Key_Return)
    assert wanted.args == [1, 1]
    assert window.page() is Page.UPDATES


def test_a_click_on_a_column_tells_it(qtbot: QtBot, page: TimelinePage) -> None:
    page.bar.progress.click()
    view = page.progress
    bars = view._bars()
    x = round((bars.left + 1.3 * bars.step) * view._scale)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 200))
    assert page.words.text().startswith("Update 2, ")


def test_any_keys_and_filters_in_any_order_leave_the_page_usable(window: Window, page: TimelinePage) -> None:
    chance, view = random.Random(11), page.timeline
    keys = [
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_T,
    ]  # fmt: skip
    switches = [*page.bar.statuses.actions(), *page.bar.marks.actions(), *page.bar.groups.actions()]
    acts: list[Callable[[], object]] = [
        lambda: press(view, chance.choice(keys)),
        lambda: press(page.progress, chance.choice(keys)),
        lambda: chance.choice([one for one in switches if not one.isSeparator()]).trigger(),
        page.bar.slipped.click,
        page.bar.progress.click,
        page.bar.timeline.click,
        lambda: window.desk.edit(7, {"due": chance.choice(["", "TBD", "2021-12-24", "1901", "2199-01-01"])}, "Why"),
        lambda: page.bar.search.setText(chance.choice(["", "patch", "nothing says this"])),
        lambda: view.viewport().grab(),
    ]
    for _ in range(400):
        chance.choice(acts)()
        zoom = view.zoom
        assert 0 <= zoom.offset <= zoom.most
        assert view.at is None or view.at.line < len(view.lines)
    page.bar.show_all()
    assert sorted(_numbers(page)) == [1, 2, 3, 4, 5, 6, 7]
