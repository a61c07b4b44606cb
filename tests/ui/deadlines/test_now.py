"""The page of deadlines says what is owed now, why, until when, and leads to what stops it."""

import time
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.services.workspace import Workspace
from app.ui.deadlines.clock_card import ClockCard
from app.ui.deadlines.deadlines_page import DeadlinesPage
from app.ui.deadlines.now import Now
from app.ui.pages import Page
from app.ui.window import Window
from tests.day import Day
from tests.ui.hands import Answers, all_texts, menu_entry, press


def _now(page: DeadlinesPage) -> Now:
    found = page.part()
    assert isinstance(found, Now)
    return found


def _cards(page: DeadlinesPage) -> list[ClockCard]:
    return _now(page).cards()


def _beginnings(page: DeadlinesPage) -> list[str]:
    return [card.in_words().split(" · ")[0] for card in _cards(page)]


def test_the_most_urgent_clock_stands_first_with_its_rule_its_event_and_its_end(page: DeadlinesPage) -> None:
    first, second = _cards(page)
    assert first.in_words() == (
        "Changed action: 2 days left · Until 6 Mar 2026, 17:30 UTC, which is your local time"
        " · Ada Example completed #3."
    )
    assert any("within 3 days" in text and "next issued update stops it" in text for text in all_texts(first))
    assert "Update 1 of 2 Mar 2026." in second.in_words()


def test_what_is_overdue_says_for_how_long(page: DeadlinesPage, day: Day, busy_window: Window) -> None:
    day.set("2026-03-06 20:00")
    busy_window.desk.reload()
    assert [card.in_words()[:28] for card in _cards(page)] == [
        "Changed action: 2 hours late",
        "Regular update: 3 days left ",
    ]
    day.set("2026-03-09 18:00")
    busy_window.desk.reload()
    assert [card.in_words()[:28] for card in _cards(page)] == [
        "Changed action: 3 days late ",
        "Regular update: 5 hours left",
    ]


def test_the_end_is_told_in_the_user_s_time_as_well(
    page: DeadlinesPage, busy_window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    busy_window.desk.reload()
    said = _cards(page)[1].in_words()
    monkeypatch.undo()
    time.tzset()
    assert "9 Mar 2026, 23:59 UTC · 10 Mar 2026, 00:59 your time (UTC+01:00)" in said


def test_a_clock_leads_to_what_stops_it(page: DeadlinesPage, answers: Answers) -> None:
    answers.next(lambda dialog: answers.texts.append(dialog.windowTitle()))
    _cards(page)[0].stop.click()
    assert answers.texts == ["Issue update 2"]


def test_a_first_report_leads_to_the_plan_s_details(
    page: DeadlinesPage, busy: Workspace, busy_window: Window, answers: Answers
) -> None:
    busy.plans.describe(1, {"aware": "2026-03-03 09:00"})
    busy_window.desk.reload()
    card = next(card for card in _cards(page) if card.in_words().startswith("First report"))
    answers.next(lambda dialog: answers.texts.append(dialog.windowTitle()))
    card.stop.click()
    assert answers.texts == ["Details of the plan"]


def test_the_actions_of_a_clock_are_links(page: DeadlinesPage, busy_window: Window) -> None:
    (link,) = [made for made in _cards(page)[0].findChildren(QPushButton) if made.accessibleName() == "Go to action #3"]
    link.click()
    assert (busy_window.page(), busy_window.actions_page.table.number()) == (Page.ACTIONS, 3)


def test_open_actions_stand_by_their_due_dates_and_say_what_is_overdue(
    page: DeadlinesPage, busy_window: Window
) -> None:
    table = _now(page).table
    rows = [[table.rows.index(row, place).data() for place in range(4)] for row in range(table.rows.rowCount())]
    assert rows == [
        ["#1", "Watch the queue", "2026-03-01", "▲ overdue by 3 days"],
        ["#2", "Write it down", "2026-04-30", "in 57 days"],
    ]
    assert "2 open actions by their due dates, 1 overdue" in all_texts(_now(page))
    table.setFocus()
    table.setCurrentIndex(table.rows.index(1, 0))
    press(table, Qt.Key.Key_Return)
    assert (busy_window.page(), busy_window.actions_page.table.number()) == (Page.ACTIONS, 2)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"closure_reported": "2026-03-04"}, "closure report is out"),
        ({"rules": "none"}, "none is named"),
    ],
)
def test_where_nothing_is_owed_the_page_says_why(
    page: DeadlinesPage, busy: Workspace, busy_window: Window, values: dict[str, Any], said: str
) -> None:
    busy.plans.describe(1, values)
    busy_window.desk.reload()
    assert _cards(page) == []
    assert any(said in text for text in all_texts(_now(page)))


def test_the_rule_set_in_use_is_named(page: DeadlinesPage, busy: Workspace, busy_window: Window) -> None:
    assert "Rules: CCADB Incident Reporting Guidelines v3.2" in all_texts(page)
    busy.plans.describe(1, {"rules": "every-10-days"})
    busy_window.desk.reload()
    assert "Rules: An update every 10 days" in all_texts(page)


def test_the_keys_lead_to_the_page(busy_window: Window) -> None:
    entry = menu_entry(busy_window, "Deadlines")
    assert entry.shortcut().toString() == "Ctrl+4"
    entry.trigger()
    assert busy_window.page() is Page.DEADLINES


def test_the_table_keeps_the_rules_of_models(qtmodeltester: Any, page: DeadlinesPage) -> None:
    qtmodeltester.check(_now(page).table.rows)


def test_less_time_is_left_as_time_goes_on(page: DeadlinesPage, day: Day, busy_window: Window) -> None:
    day.set("2026-03-06 18:00")
    busy_window.desk.clocks.tick()
    assert _beginnings(page)[0] == "Changed action: < 1 hour late"


def test_what_is_changed_back_takes_its_card_away(page: DeadlinesPage, busy_window: Window) -> None:
    busy_window.desk.edit(3, {"status": "planned", "completed": ""})
    assert _beginnings(page) == ["Regular update: 5 days left"]


def test_a_day_that_readers_were_told_and_no_clock_counts_is_shown(
    page: DeadlinesPage, busy: Workspace, busy_window: Window, answers: Answers
) -> None:
    assert _now(page).asked.isHidden()
    busy.whiteboards.see(1, "[ca-compliance] Next update 2026-03-05")
    busy.updates.issue(1, date(2026, 3, 4), following=date(2026, 3, 12))
    busy_window.desk.reload()
    assert not _now(page).asked.isHidden()
    assert "Update 2 says that the next one follows by 12 Mar 2026" in _now(page).asked.said.text()
    answers.next(lambda dialog: answers.texts.append(dialog.windowTitle()))
    _now(page).asked.record.click()
    assert answers.texts == ["Whiteboard"]
    busy.whiteboards.see(1, "[ca-compliance] Next update 2026-03-12")
    busy_window.desk.reload()
    assert _now(page).asked.isHidden()
