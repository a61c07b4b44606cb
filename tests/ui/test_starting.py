"""The window comes first: nothing heavy is imported before it is shown."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services.workspace import Workspace
from app.ui.application import Application
from app.ui.desk import Desk
from app.ui.pages import Page
from app.ui.widgets.theme import apply_theme
from app.ui.window import Window
from tests.ui.hands import forget, menu_entry

ROOT = Path(__file__).resolve().parents[2]
START = """
import sys
from app.cli.parser import build_parser
from app.ui.application import Application

application = Application(build_parser().parse_args([]))
application.window.show()
heavy = ("sqlalchemy", "alembic", "docx", "openpyxl", "lxml", "cmarkgfm", "markdown_it")
later = ("app.ui.table.actions", "app.ui.action.action_", "app.ui.plans.welcome", "app.domain.updates")
print(",".join(name for name in heavy if name in sys.modules))
print(",".join(name for name in sys.modules if name.startswith(later)))
print(application.window.isVisible(), application.desk.workspace)
"""
READ = """
import linecache
from app.cli.parser import build_parser
from app.ui.application import Application

application = Application(build_parser().parse_args([]))
application.window.show()
import app.services.workspace

print([path for path in linecache.cache if "/app/" in path.replace("\\\\", "/")])
"""
RUN = """
import sys
from PySide6.QtCore import QTimer
from app.cli.parser import build_parser
from app.ui import application
from app.ui.window import Window

shown = Window._show_plan
Window._show_plan = lambda self: (shown(self), QTimer.singleShot(0, self.close))
sys.exit(application.run_window(build_parser().parse_args(["--db", sys.argv[1]])))
"""


def _run(code: str, home: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    command = [sys.executable, "-W", "error", "-c", code, *words]
    return subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False, timeout=60)


def test_nothing_heavy_is_imported_before_the_window_is_shown(home: Path) -> None:
    done = _run(START, home)
    assert (done.returncode, done.stdout.splitlines()) == (0, ["", "", "True None"]), done.stderr
    assert "Traceback" not in done.stderr


def test_no_source_is_read_again_once_qt_is_there(home: Path) -> None:
    done = _run(READ, home)
    assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr


def test_the_program_starts_shows_its_file_and_ends(home: Path, example_path: Path) -> None:
    done = _run(RUN, home, str(example_path))
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


class _Painted(QObject):
    """Notes when a part of the window is painted."""

    def __init__(self, part: QWidget, noted: list[str]) -> None:
        super().__init__(part)
        self._noted = noted
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._noted.append("painted")
        return False


class _Shown(QObject):
    """Notes everything that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        return False


def test_no_part_of_the_window_flashes_as_a_window_of_its_own(qapp: QApplication, desk_with_example: Desk) -> None:
    shown = _Shown()
    qapp.installEventFilter(shown)
    try:
        window = Window(desk_with_example, apply_theme(qapp, "light"))
        window.show()
        desk_with_example.reload()
        for page in Page:
            window.turn_to(page)
        assert window.actions_page.pane.isVisibleTo(window.actions_page.details)
    finally:
        qapp.removeEventFilter(shown)
    assert [each for each in shown.windows if each is not window] == []
    window.close()
    forget(window)


def test_the_window_is_shown_before_its_pages_are_built(qapp: QApplication, desk: Desk) -> None:
    window = Window(desk, apply_theme(qapp, "light"))
    window.show()
    qapp.processEvents()
    assert not window.is_furnished
    assert [entry.text() for entry in window.menuBar().actions()][:3] == ["&File", "&Edit", "&Action"]
    window.close()
    forget(window)


def test_what_comes_before_the_pages_is_carried_out_with_them(qapp: QApplication, desk: Desk) -> None:
    window = Window(desk, apply_theme(qapp, "light"))
    window.show()
    menu_entry(window, "Show or hide the details").trigger()
    assert window.is_furnished
    assert window.plan_view.details_asked is not None
    window.close()
    forget(window)


def test_the_details_of_an_action_are_built_after_the_window(qapp: QApplication, desk: Desk) -> None:
    window = Window(desk, apply_theme(qapp, "light"))
    window.show()
    qapp.processEvents()
    assert window.actions_page.details.findChildren(QWidget) == []
    window.close()
    forget(window)


def test_the_details_of_an_action_are_built_once_the_rows_are_painted(
    qtbot: QtBot, bare_window: Window, example: Workspace
) -> None:
    page, noted = bare_window.actions_page, list[str]()
    _Painted(page.table.viewport(), noted)
    page.details.built.connect(lambda _pane: noted.append("built"))
    bare_window.desk.open(example)
    qtbot.waitUntil(lambda: "built" in noted)
    assert noted[0] == "painted"


def test_the_rows_are_painted_before_anything_is_read_beside_them(
    qtbot: QtBot, application: Callable[..., Application], example_path: Path
) -> None:
    built, noted = application("--db", str(example_path)), list[str]()
    built.desk.file_opened.connect(lambda: _Painted(built.window.actions_page.table.viewport(), noted))
    built.desk.clocks.changed.connect(lambda: noted.append("clocks"))
    built.start()
    qtbot.waitUntil(lambda: "clocks" in noted)
    assert noted[0] == "painted"


def test_the_file_is_opened_once_the_window_is_painted(
    qtbot: QtBot, application: Callable[..., Application], example_path: Path
) -> None:
    built, noted = application("--db", str(example_path)), list[str]()
    _Painted(built.window.side, noted)
    built.desk.file_opened.connect(lambda: noted.append("opened"))
    built.start()
    qtbot.waitUntil(lambda: "opened" in noted)
    assert noted[0] == "painted"


def test_the_file_of_a_window_that_is_not_painted_is_opened_all_the_same(
    qtbot: QtBot, application: Callable[..., Application], example_path: Path
) -> None:
    built = application("--db", str(example_path))
    built.start()
    built.window.hide()
    qtbot.waitUntil(lambda: built.desk.workspace is not None)


def test_details_that_are_hidden_are_built_when_they_are_shown(
    qtbot: QtBot, bare_window: Window, example: Workspace
) -> None:
    page, noted = bare_window.actions_page, list[str]()
    _Painted(page.table.viewport(), noted)
    bare_window.show_details(False)
    bare_window.desk.open(example)
    qtbot.waitUntil(lambda: "painted" in noted)
    assert page.details.findChildren(QWidget) == []
    bare_window.show_details(True)
    qtbot.waitUntil(lambda: page.details.findChildren(QWidget) != [])
