"""The calendar file is saved where the user wants it, and renewed there after every change until that is stopped."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.plans import PlanDetails
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.ui.window import Window
from tests.ui.hands import Answers, menu_entry

Open = Callable[..., Workspace]


@pytest.fixture
def owing(bare_window: Window, database_path: Path, open_workspace: Open) -> Window:
    """A window on a plan that owes an update on 9 March 2026."""
    moment = datetime(2026, 3, 1, 10, tzinfo=UTC)
    workspace = open_workspace(database_path).at(lambda: moment)
    workspace.plans.create(PlanDetails("Late revocation", next_update_due=date(2026, 3, 9)))
    bare_window.desk.open(workspace)
    return bare_window


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Answers the dialog for a name with `due.ics`; the list holds what it proposed."""
    proposed: list[str] = []

    def ask(_parent: object, _title: str, suggested: str, *_more: object) -> tuple[str, str]:
        proposed.append(suggested)
        return str(tmp_path / "due.ics"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return proposed


def _look(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.reminder_wishes.watch.calendar_told):
        window.reminder_wishes.watch.look()


def _switch(qtbot: QtBot, window: Window) -> None:
    entry = menu_entry(window, "Renew the calendar")
    if entry.isChecked():
        entry.trigger()
    else:
        with qtbot.waitSignal(window.reminder_wishes.watch.calendar_told):
            entry.trigger()


def test_the_calendar_is_saved_and_its_place_is_remembered(
    qtbot: QtBot, owing: Window, asked: list[str], tmp_path: Path
) -> None:
    file = tmp_path / "due.ics"
    for _ in range(2):
        menu_entry(owing, "Save calendar").trigger()
        qtbot.waitUntil(lambda: not owing.is_working())
        assert file.read_bytes().count(b"BEGIN:VTODO") == 1
    assert asked[0].endswith("plans.ics")
    assert asked[1] == str(file)
    assert owing.side.told.text() == f"Saved {file}."


def test_saving_once_renews_nothing(qtbot: QtBot, owing: Window, asked: list[str], tmp_path: Path) -> None:
    menu_entry(owing, "Save calendar").trigger()
    qtbot.waitUntil(lambda: (tmp_path / "due.ics").exists())
    (tmp_path / "due.ics").unlink()
    _look(qtbot, owing)
    assert not (tmp_path / "due.ics").exists()


def test_it_is_renewed_after_every_change_until_that_is_stopped(
    qtbot: QtBot, owing: Window, asked: list[str], tmp_path: Path
) -> None:
    file, desk = tmp_path / "due.ics", owing.desk
    _switch(qtbot, owing)
    assert len(asked) == 1
    assert menu_entry(owing, "Renew the calendar").isChecked()
    assert file.read_bytes().count(b"BEGIN:VTODO") == 1
    owing.reminder_wishes.watch.soon.setInterval(0)
    with qtbot.waitSignal(owing.reminder_wishes.watch.calendar_told):
        desk.save(lambda workspace, plan: workspace.actions.add(plan, {"action": "Do", "due": "2026-04-01"}), "new")
    assert file.read_bytes().count(b"BEGIN:VTODO") == 2
    _switch(qtbot, owing)
    file.unlink()
    _look(qtbot, owing)
    assert not file.exists()
    _switch(qtbot, owing)  # it knows the place by now
    assert (len(asked), file.exists()) == (1, True)


def test_a_file_that_says_the_same_is_not_written_again(
    qtbot: QtBot, owing: Window, asked: list[str], tmp_path: Path
) -> None:
    _switch(qtbot, owing)
    before = (tmp_path / "due.ics").stat()
    _look(qtbot, owing)
    after = (tmp_path / "due.ics").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_a_failing_disk_is_said_in_one_line_until_it_works_again(
    qtbot: QtBot, owing: Window, asked: list[str], tmp_path: Path
) -> None:
    file, notice = tmp_path / "due.ics", owing.reminder_wishes.calendar.notice
    _switch(qtbot, owing)
    file.unlink()
    file.mkdir()
    _look(qtbot, owing)
    _look(qtbot, owing)
    assert notice.text() == f"The calendar is not renewed: {file} is a folder: choose a file name."
    file.rmdir()
    _look(qtbot, owing)
    assert (notice.text(), file.is_file()) == ("", True)


def test_a_failing_calendar_is_stopped_from_its_line(
    qtbot: QtBot, owing: Window, asked: list[str], tmp_path: Path
) -> None:
    notice = owing.reminder_wishes.calendar.notice
    _switch(qtbot, owing)
    (tmp_path / "due.ics").unlink()
    (tmp_path / "due.ics").mkdir()
    _look(qtbot, owing)
    notice.findChildren(QPushButton)[0].click()
    _look(qtbot, owing)
    assert notice.text() == ""
    assert not menu_entry(owing, "Renew the calendar").isChecked()


def test_who_gives_up_the_dialog_switches_nothing_on(owing: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    menu_entry(owing, "Renew the calendar").trigger()
    assert not menu_entry(owing, "Renew the calendar").isChecked()
    menu_entry(owing, "Save calendar").trigger()
    assert owing.reminder_wishes.calendar.renewed(owing.desk.workspace.path) is None  # type: ignore[union-attr]


def test_a_name_without_a_suffix_gets_one_and_nothing_is_replaced_unasked(
    owing: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, answers: Answers
) -> None:
    (tmp_path / "mine.ics").write_text("mine", "utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    answers.next(lambda box: box.reject())
    menu_entry(owing, "Save calendar").trigger()
    assert (tmp_path / "mine.ics").read_text("utf-8") == "mine"


def test_each_file_has_its_own_calendar(
    qtbot: QtBot, owing: Window, asked: list[str], tmp_path: Path, open_workspace: Open
) -> None:
    _switch(qtbot, owing)
    owing.desk.open(open_workspace(tmp_path / "other.remediary", create=True))
    _look(qtbot, owing)
    owing.menuBar().actions()[0].menu().aboutToShow.emit()
    assert not menu_entry(owing, "Renew the calendar").isChecked()
    assert b"Late revocation" in (tmp_path / "due.ics").read_bytes()


def test_without_a_file_there_is_nothing_to_save(bare_window: Window) -> None:
    menu_entry(bare_window, "Save calendar").trigger()
    assert bare_window.side.told.text() == "Open or create a plan first."
    menu_entry(bare_window, "Renew the calendar").trigger()
    assert not menu_entry(bare_window, "Renew the calendar").isChecked()


def test_a_closed_window_in_the_tray_still_renews_it(
    qtbot: QtBot, owing: Window, asked: list[str], tmp_path: Path, database_path: Path
) -> None:
    from tests.ui.reminders.test_tray import FakeIcon

    _switch(qtbot, owing)
    Preferences().set_all({"tray": "yes", "tray said": "yes"})
    owing.tray.make, owing.tray.is_available = FakeIcon, lambda: True
    owing.tray.apply()
    owing.close()
    with Workspace.open(database_path, "Somebody else", lambda: datetime(2026, 3, 2, tzinfo=UTC)) as other:
        other.actions.add(1, {"action": "Theirs", "due": "2026-04-01"})
    _look(qtbot, owing)
    assert b"Theirs" in (tmp_path / "due.ics").read_bytes()
    owing.tray.end()
