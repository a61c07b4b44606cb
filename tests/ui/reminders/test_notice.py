"""What is due soon or past is told above the pages, until somebody answers."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.plans import PlanDetails
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.ui.pages import Page
from app.ui.window import Window
from tests.day import Day
from tests.ui.hands import Answers

Open = Callable[..., Workspace]


@pytest.fixture
def day() -> Day:
    """Long before anything is due."""
    return Day("2026-02-01T10:00")


@pytest.fixture
def reminded(qtbot: QtBot, bare_window: Window, database_path: Path, open_workspace: Open, day: Day) -> Window:
    """A window on two plans, of which the second owes an update on 9 March 2026."""
    workspace = open_workspace(database_path).at(day)
    workspace.plans.create(PlanDetails("Late revocation"))
    workspace.plans.create(PlanDetails("Wrong profile", next_update_due=date(2026, 3, 9)))
    workspace.actions.add(1, {"action": "Patch the hosts", "due": "2026-04-01"})
    bare_window.desk.open(workspace)
    day.set("2026-03-06T10:00")
    _look(qtbot, bare_window)
    return bare_window


def _look(qtbot: QtBot, window: Window) -> str:
    """What the notice says after a fresh look."""
    watch = window.reminder_wishes.watch
    with qtbot.waitSignal(watch.calendar_told):
        watch.look()
    QApplication.processEvents()  # what came into the notice is shown
    return window.reminder_wishes.notice.text()


def _buttons(window: Window) -> dict[str, QPushButton]:
    found = window.reminder_wishes.notice.findChildren(QPushButton)
    return {made.accessibleName(): made for made in found if made.isVisible()}


def _click(made: QPushButton) -> None:
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    QApplication.processEvents()  # what came into the notice is shown


def _choose(made: QPushButton, words: str) -> None:
    menu = made.menu()
    assert menu is not None
    next(entry for entry in menu.actions() if entry.text().replace("&", "").startswith(words)).trigger()


SAID = "Wrong profile: Next update, until 9 Mar 2026 (3 days left)"


def test_what_is_near_is_told_with_its_end(reminded: Window) -> None:
    assert reminded.reminder_wishes.notice.text() == SAID
    assert [name.partition(":")[0] for name in _buttons(reminded)] == ["Show", "Later", "Dismiss"]


def test_nothing_near_says_nothing(qtbot: QtBot, reminded: Window, day: Day) -> None:
    day.set("2026-03-01T10:00")
    assert _look(qtbot, reminded) == ""
    assert not reminded.reminder_wishes.notice.isVisible()


def test_show_goes_to_the_deadlines_of_that_plan_and_is_an_answer(qtbot: QtBot, reminded: Window) -> None:
    assert reminded.desk.plan is not None
    assert reminded.desk.plan.id == 1
    _click(_buttons(reminded)[f"Show: {SAID}"])
    assert (reminded.desk.plan.id, reminded.page()) == (2, Page.DEADLINES)
    assert _look(qtbot, reminded) == ""


def test_show_goes_to_an_action(qtbot: QtBot, reminded: Window, day: Day) -> None:
    reminded.desk.choose_plan(2)
    _click(_buttons(reminded)[f"Dismiss: {SAID}"])
    day.set("2026-03-29T10:00")
    said = _look(qtbot, reminded).splitlines()
    assert said[0] == "1 deadline is overdue. 1 deadline is near."
    assert said[2] == "Late revocation: Action #1, until 1 Apr 2026 (3 days left)"
    _click(_buttons(reminded)["and 1 more"])
    _click(_buttons(reminded)[f"Show: {said[2]}"])
    assert reminded.desk.plan is not None
    assert (reminded.desk.plan.id, reminded.page(), reminded.actions_page.table.number()) == (1, Page.ACTIONS, 1)


def test_dismissed_is_told_again_only_when_fewer_days_are_left(qtbot: QtBot, reminded: Window, day: Day) -> None:
    _click(_buttons(reminded)[f"Dismiss: {SAID}"])
    assert reminded.reminder_wishes.notice.text() == ""
    assert _look(qtbot, reminded) == ""
    day.set("2026-03-08T10:00")
    assert _look(qtbot, reminded).endswith("(1 day left)")
    day.set("2026-03-12T10:00")
    assert _look(qtbot, reminded).endswith("(3 days late)")


def test_later_is_tomorrow_and_never_is_never(qtbot: QtBot, reminded: Window, day: Day) -> None:
    _choose(_buttons(reminded)[f"Later: {SAID}"], "Remind me tomorrow")
    assert _look(qtbot, reminded) == ""
    day.set("2026-03-07T08:00")
    said = _look(qtbot, reminded)
    assert said.endswith("(2 days left)")
    _choose(_buttons(reminded)[f"Later: {said}"], "Don't remind me")
    day.set("2026-03-20T08:00")
    assert _look(qtbot, reminded) == ""


def test_several_are_one_line_which_unfolds_to_a_count_and_a_list(qtbot: QtBot, reminded: Window, day: Day) -> None:
    workspace = reminded.desk.workspace
    assert workspace is not None
    for number in range(5):
        workspace.plans.create(PlanDetails(f"Plan {number}", next_update_due=date(2026, 3, 8)))
    day.set("2026-03-09T10:00")
    said = _look(qtbot, reminded).splitlines()
    assert said[0] == "5 deadlines are overdue. 1 deadline is near."
    assert len(said) == 7
    assert sum(name.startswith("Show: ") for name in _buttons(reminded)) == 1
    _click(_buttons(reminded)["and 5 more"])
    names = list(_buttons(reminded))
    assert "Show all" in [made.text() for made in _buttons(reminded).values()]
    assert sum(name.startswith("Show: ") for name in names) == 3
    _click(_buttons(reminded)["Show less"])
    assert sum(name.startswith("Show: ") for name in _buttons(reminded)) == 1
    _click(_buttons(reminded)["and 5 more"])
    _click(_buttons(reminded)["Dismiss: all reminders"])
    assert _look(qtbot, reminded) == ""


def test_the_keyboard_stays_in_the_notice_as_it_unfolds(qtbot: QtBot, reminded: Window, day: Day) -> None:
    day.set("2026-03-31T10:00")
    _look(qtbot, reminded)
    reminded.activateWindow()
    toggle = _buttons(reminded)["and 1 more"]
    toggle.setFocus()
    QTest.keyClick(toggle, Qt.Key.Key_Space)
    assert reminded.reminder_wishes.notice.isAncestorOf(QApplication.focusWidget())


def test_a_change_is_looked_at_when_nothing_else_changes(qtbot: QtBot, reminded: Window) -> None:
    watch = reminded.reminder_wishes.watch
    watch.soon.stop()
    reminded.desk.reload()
    assert watch.soon.isActive()
    with qtbot.waitSignal(watch.looked):
        watch.soon.setInterval(0)
        watch.soon.start()


def test_another_file_forgets_what_was_told(
    reminded: Window, tmp_path: Path, open_workspace: Open, qtbot: QtBot, day: Day
) -> None:
    reminded.desk.open(open_workspace(tmp_path / "other.remediary", create=True).at(day))
    assert reminded.reminder_wishes.notice.text() == ""
    assert _look(qtbot, reminded) == ""


def test_an_answer_that_cannot_be_kept_is_told_and_the_reminder_stays(
    reminded: Window, answers: Answers, home: Path
) -> None:
    folder = Preferences().path.parent
    if folder.exists():
        folder.rename(home / "moved")
    folder.parent.mkdir(exist_ok=True)
    folder.write_text("in the way", "utf-8")
    answers.read()
    _click(_buttons(reminded)[f"Dismiss: {SAID}"])
    assert "can't be kept in" in answers.texts[0]
    assert reminded.reminder_wishes.notice.text() == SAID
    folder.unlink()


def test_a_file_that_cannot_be_read_is_told_once(qtbot: QtBot, reminded: Window, tmp_path: Path) -> None:
    workspace = reminded.desk.workspace
    assert workspace is not None
    told: list[str] = []
    reminded.side.tell = told.append  # type: ignore[method-assign]
    moved = workspace.path.rename(tmp_path / "moved.remediary")
    _look(qtbot, reminded)
    _look(qtbot, reminded)
    assert len(told) == 1
    moved.rename(workspace.path)


def test_what_is_new_is_announced_once(
    qtbot: QtBot, reminded: Window, day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(type(event).__name__))
    _look(qtbot, reminded)
    day.set("2026-03-06T18:00")
    _look(qtbot, reminded)
    assert said == []
    day.set("2026-03-08T18:00")
    _look(qtbot, reminded)
    assert said == ["QAccessibleAnnouncementEvent"]


def test_every_button_is_reached_by_the_keyboard_and_says_what_it_is_about(reminded: Window) -> None:
    for name, made in _buttons(reminded).items():
        assert made.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert SAID in name
