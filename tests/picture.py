"""Draws the README's pictures: the example as it stood on 21 June 2021. Run by `make picture`."""

import os
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app import assets
from app.services.example import replay_example
from app.services.imports import AS_FOUND, UNWATCHED, Source
from app.services.workspace import Workspace
from app.ui.desk import Desk
from app.ui.imports.import_dialog import ImportDialog
from app.ui.imports.prepared import Stage, Wanted, prepare
from app.ui.pages import Page
from app.ui.widgets.theme import apply_theme
from app.ui.window import Window

_TODAY = datetime(2021, 6, 21, 14, tzinfo=UTC)
_PICTURES = {
    Page.ACTIONS: "window.png",
    Page.UPDATES: "updates.png",
    Page.DEADLINES: "deadlines.png",
    Page.TIMELINE: "timeline.png",
}
_COMES = """#;Action;Status;Due date;Observations
2;Automate patching, so that no host is ever taken out of service.;Done;June 2021;All seven host groups are patched.
7;Train the technical team on automated patching.;Ongoing;by July 15th, 2021;The second course is booked.
;Write the manual of the new service.;Planned;Q3 2021;
"""
# What is read beside the work, such as clocks and checks, has come by then; reminders have not.
_SETTLED_SECONDS = 0.8


def main() -> None:
    """Writes the pictures into resources/pictures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        # Nothing that was seen or set on this machine gets into a picture.
        os.environ |= {"HOME": home, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home}
        _draw()


def _draw() -> None:
    application = QApplication([])
    application.setStyle("fusion")
    desk = Desk()
    window = Window(desk, apply_theme(application, "light"))
    window.resize(1440, 860)
    window.show()
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.open(Path(folder) / "example.remediary", "Compliance office", create=True)
        replay_example(workspace, until=_TODAY)
        target = assets.resource("pictures")
        target.mkdir(exist_ok=True)
        for page, name in _PICTURES.items():
            desk.open(workspace.at(lambda: _TODAY))  # anew for each, so that no reminder comes meanwhile
            window.actions_page.table.choose(2)
            window.turn_to(page)
            _settle(application)
            window.grab().save(str(target / name))
        _draw_import(application, window, str(target / "import.png"))
        desk.close()


def _draw_import(application: QApplication, window: Window, path: str) -> None:
    """The review of a table that somebody edited."""
    workspace, plan = window.desk.workspace, window.desk.plan
    assert workspace is not None and plan is not None
    source = Source("Plan for the audit.csv", _COMES.encode(), "Plan for the audit.csv")
    now = prepare(workspace, source, Wanted(plan.id, AS_FOUND), UNWATCHED)
    dialog = ImportDialog(now, {plan.id: plan.details.title}, window.theme, lambda *_: None, window)
    dialog.show_prepared(now)
    dialog.steps.choose(Stage.REVIEW.value)
    dialog.resize(1180, 720)  # the screen that it is drawn on is smaller
    dialog.show()
    _settle(application)
    dialog.grab().save(path)
    dialog.leave()


def _settle(application: QApplication) -> None:
    end = time.monotonic() + _SETTLED_SECONDS
    while time.monotonic() < end:
        application.processEvents()


main()
