"""How long an edit among 10,000 actions takes, and a change of the draft while its preview is shown."""

import shutil
from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTableView

from app.services.workspace import Workspace
from app.ui.desk import Desk
from app.ui.pages import Page
from app.ui.sparing import Sparing
from app.ui.widgets.theme import apply_theme
from app.ui.window import Window
from tests.bench.large import large_plan
from tests.bench.measure import medians, report_within, timed
from tests.bench.table import bare_table

_SAVED, _PREVIEWED, _SIZE = 0.100, 0.200, (1440, 860)
_EDITED, _ROUNDS = 7, 15
_texts = count()


def run(folder: Path) -> None:
    """Prints both waits beside what Qt alone takes to show the same."""
    path = folder / "saving.remediary"
    shutil.copy(large_plan(folder.parent), path)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    desk = Desk()
    sparing = Sparing(desk)
    window = Window(desk, apply_theme(application, "light"))
    window.resize(*_SIZE)
    window.show()
    desk.open(Workspace.open(path, "Bench"))
    application.processEvents()
    sparing.set_aside()
    _report_edits(application, window)
    _report_preview(application, window)
    window.close()


def _report_edits(application: QApplication, window: Window) -> None:
    view, _proxy = bare_table(window)

    def edit() -> None:
        assert window.desk.edit(_EDITED, {"observations": f"It went on, for the time number {next(_texts)}."})
        application.processEvents()

    found = medians({"ours": lambda: timed(edit), "bare": lambda: timed(lambda: _write(application, view))}, _ROUNDS)
    report_within("saving an edit among 10,000", found["ours"], _SAVED, found["bare"], "a text set in a QTableView")
    view.deleteLater()


def _write(application: QApplication, view: QTableView) -> None:
    place = view.model().index(_EDITED, 1)
    view.model().setData(place, f"It went on, for the time number {next(_texts)}.")
    application.processEvents()


def _report_preview(application: QApplication, window: Window) -> None:
    window.turn_to(Page.UPDATES)
    page, bare = window.updates_page, QPlainTextEdit()
    bare.resize(page.published.size())
    bare.show()
    application.processEvents()

    def type_intro() -> None:
        page.intro.give(f"This is intro number {next(_texts)}.")
        page.save_intro()
        application.processEvents()

    def write() -> None:
        bare.setPlainText(f"{next(_texts)} {page.published.source.toPlainText()}")
        application.processEvents()

    found = medians({"ours": lambda: timed(type_intro), "bare": lambda: timed(write)}, _ROUNDS)
    report_within(
        "an intro saved beside its preview", found["ours"], _PREVIEWED, found["bare"], "its Markdown set as text"
    )
    bare.close()
