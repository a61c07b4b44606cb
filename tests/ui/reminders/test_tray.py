"""By choice, a closed window stays in the tray, gives its file back, and reminds from there."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from app.domain.plans import PlanDetails
from app.services.preferences import Preferences
from app.services.reminders import look_at
from app.services.workspace import Workspace
from app.ui.pages import Page
from app.ui.reminders.tray_icon import marked_icon, plain_message
from app.ui.window import Window
from tests.ui.hands import Answers, menu_entry

Open = Callable[..., Workspace]


class FakeIcon(QObject):
    """An icon in a tray that tests have."""

    activated = Signal(object)
    messageClicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_shown, self.tip, self.said = False, "", list[tuple[str, str]]()
        self.icon, self.menu = QIcon(), QMenu()

    def show(self) -> None:
        self.is_shown = True

    def hide(self) -> None:
        self.is_shown = False

    def setIcon(self, icon: QIcon) -> None:
        self.icon = icon

    def setToolTip(self, tip: str) -> None:
        self.tip = tip

    def setContextMenu(self, menu: QMenu) -> None:
        self.menu = menu

    def showMessage(self, title: str, text: str, _icon: Any, _milliseconds: int = 0) -> None:
        self.said.append((title, text))


@pytest.fixture
def path(database_path: Path) -> Path:
    """A file in which a plan owes an update on 9 March 2026."""
    start = datetime(2026, 2, 1, tzinfo=UTC)
    with Workspace.open(database_path, "Ada Example", lambda: start) as workspace:
        workspace.plans.create(PlanDetails("Late revocation"))
        workspace.plans.create(PlanDetails("Wrong & <b>odd</b> profile", next_update_due=date(2026, 3, 9)))
    return database_path


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """The machine's clock, as a list of the one moment that it shows."""
    moment = [datetime(2026, 3, 6, 10, tzinfo=UTC)]
    monkeypatch.setattr("app.services.workspace.utc_now", lambda: moment[0])
    return moment


@pytest.fixture
def icon(bare_window: Window, path: Path, now: list[datetime], open_workspace: Open) -> Iterator[FakeIcon]:
    """The icon of a window with the file open, after the user chose the tray."""
    Preferences().set_all({"tray": "yes", "tray said": "yes", "author": "Ada Example"})
    made = FakeIcon()
    bare_window.tray.make, bare_window.tray.is_available = (lambda: made), (lambda: True)
    bare_window.desk.open(open_workspace(path).at(lambda: now[0]))
    yield made
    QApplication.setQuitOnLastWindowClosed(True)
    bare_window.tray._quitting = True  # the fixture of the window closes it
    bare_window.tray.end()


def _look(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.reminder_wishes.watch.calendar_told):
        window.reminder_wishes.watch.look()


def _entries(icon: FakeIcon) -> list[QAction]:
    return [entry for entry in icon.menu.actions() if not entry.isSeparator()]


def test_it_is_off_until_somebody_chooses_it(bare_window: Window, path: Path, open_workspace: Open) -> None:
    made: list[FakeIcon] = []
    bare_window.tray.make = lambda: made.append(FakeIcon()) or made[-1]
    bare_window.tray.is_available = lambda: True
    bare_window.desk.open(open_workspace(path))
    assert made == []
    assert bare_window.close()
    assert bare_window.desk.workspace is None


def test_without_a_tray_the_window_closes_as_ever(bare_window: Window, path: Path, open_workspace: Open) -> None:
    Preferences().set("tray", "yes")
    bare_window.tray.make, bare_window.tray.is_available = FakeIcon, lambda: False
    bare_window.desk.open(open_workspace(path))
    assert bare_window.close()
    assert not bare_window.isVisible()


def test_a_closed_window_stays_and_its_file_is_given_back(
    bare_window: Window, icon: FakeIcon, path: Path, tmp_path: Path
) -> None:
    assert icon.is_shown
    assert not bare_window.close()
    assert (bare_window.isVisible(), bare_window.desk.workspace, icon.is_shown) == (False, None, True)
    with Workspace.open(path, "Somebody else") as other:  # and may be written, moved and brought back meanwhile
        other.actions.add(1, {"action": "Theirs"})
    path.rename(tmp_path / "moved").rename(path)
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert bare_window.isVisible()
    assert [row.state.action for row in bare_window.desk.rows] == ["Theirs"]


def test_where_it_went_is_said_once_for_ever(bare_window: Window, icon: FakeIcon) -> None:
    Preferences().set("tray said", "")
    bare_window.close()
    assert [title for title, _text in icon.said] == ["Remediary"]
    bare_window.tray.open()
    bare_window.close()
    assert len(icon.said) == 1


def test_a_closed_window_reminds_once_for_each_number_of_days(
    qtbot: QtBot, bare_window: Window, icon: FakeIcon, now: list[datetime]
) -> None:
    bare_window.close()
    _look(qtbot, bare_window)
    _look(qtbot, bare_window)
    assert icon.said == [
        ("1 deadline is near.", "Wrong ＆ ‹b›odd‹/b› profile: Next update, until 9 Mar 2026 (3 days left)")
    ]
    now[0] = datetime(2026, 3, 11, 10, tzinfo=UTC)
    _look(qtbot, bare_window)
    assert [title for title, _text in icon.said] == ["1 deadline is near.", "1 deadline is overdue."]


def test_an_open_window_reminds_by_itself(qtbot: QtBot, bare_window: Window, icon: FakeIcon) -> None:
    _look(qtbot, bare_window)
    assert icon.said == []
    assert bare_window.reminder_wishes.notice.text() != ""


def test_a_click_on_the_message_goes_to_that_plan(qtbot: QtBot, bare_window: Window, icon: FakeIcon) -> None:
    bare_window.close()
    _look(qtbot, bare_window)
    icon.messageClicked.emit()
    assert bare_window.isVisible()
    assert bare_window.desk.plan is not None
    assert (bare_window.desk.plan.id, bare_window.page()) == (2, Page.DEADLINES)


def test_the_menu_says_what_is_due_next_and_leads_there(qtbot: QtBot, bare_window: Window, icon: FakeIcon) -> None:
    assert [entry.text() for entry in _entries(icon)] == ["&Open Remediary", "Nothing is due", "&Quit"]
    bare_window.close()
    _look(qtbot, bare_window)
    texts = [entry.text() for entry in _entries(icon)]
    assert texts == ["&Open Remediary", "Wrong && <b>odd</b> profile: Next update, 3 days left", "&Quit"]
    _entries(icon)[1].trigger()
    assert bare_window.desk.plan is not None
    assert bare_window.desk.plan.id == 2


def test_the_icon_is_marked_while_something_is_overdue(
    qtbot: QtBot, bare_window: Window, icon: FakeIcon, now: list[datetime]
) -> None:
    _look(qtbot, bare_window)
    plain, tip = icon.icon.pixmap(64, 64).toImage(), icon.tip
    now[0] = datetime(2026, 3, 11, 10, tzinfo=UTC)
    _look(qtbot, bare_window)
    assert icon.icon.pixmap(64, 64).toImage() != plain
    assert (tip, icon.tip) == ("Remediary", "Remediary\n1 deadline is overdue.")


def test_quit_really_quits(bare_window: Window, icon: FakeIcon) -> None:
    menu_entry(bare_window, "Quit").trigger()
    assert (bare_window.isVisible(), bare_window.desk.workspace, icon.is_shown) == (False, None, False)


def test_quit_from_the_tray_really_quits(qtbot: QtBot, bare_window: Window, icon: FakeIcon) -> None:
    bare_window.close()
    _entries(icon)[-1].trigger()
    assert not icon.is_shown
    assert bare_window.reminder_wishes.watch.left is None


def test_another_choice_takes_the_icon_away(bare_window: Window, icon: FakeIcon) -> None:
    Preferences().set("tray", "")
    bare_window.look_changed.emit()
    assert not icon.is_shown
    assert bare_window.close()


def test_a_file_that_went_away_meanwhile_shows_the_ways_in(
    bare_window: Window, icon: FakeIcon, path: Path, tmp_path: Path, answers: Answers
) -> None:
    bare_window.close()
    path.rename(tmp_path / "elsewhere")
    answers.read()
    bare_window.tray.open()
    assert bare_window.isVisible()
    assert bare_window.desk.plan is None
    assert str(path) in answers.texts[0]
    menu_entry(bare_window, "Issue update").trigger()  # there is no plan to do that with, which is said


def test_what_the_tray_told_is_still_told_in_the_window(
    qtbot: QtBot, bare_window: Window, icon: FakeIcon, path: Path, now: list[datetime]
) -> None:
    bare_window.close()
    _look(qtbot, bare_window)
    assert look_at(path, lambda: now[0]).unheard() == []
    bare_window.tray.open()
    _look(qtbot, bare_window)
    assert "Next update" in bare_window.reminder_wishes.notice.text()


def test_the_real_icon_can_be_made_where_there_is_no_tray(
    qtbot: QtBot, bare_window: Window, path: Path, open_workspace: Open
) -> None:
    Preferences().set_all({"tray": "yes", "tray said": "yes"})
    bare_window.tray.is_available = lambda: True
    bare_window.desk.open(open_workspace(path))
    _look(qtbot, bare_window)
    bare_window.tray.end()


def test_a_message_holds_no_markup() -> None:
    assert plain_message('<a href="x">&amp;</a>') == '‹a href="x"›＆amp;‹/a›'


def test_the_mark_is_drawn_over_the_icon(qapp: QApplication) -> None:
    marked, plain = (marked_icon(overdue).pixmap(64, 64).toImage() for overdue in (True, False))
    assert marked.size() == plain.size()
    assert marked.pixelColor(4, 20) == plain.pixelColor(4, 20)
    assert marked != plain
