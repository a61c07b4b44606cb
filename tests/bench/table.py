"""The action table with 10,000 actions and 200,000 revisions, against Qt's own table with the same texts."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from app.services.workspace import Workspace
from app.ui.desk import Desk
from app.ui.sparing import Sparing
from app.ui.table.actions_columns import COLUMN_OF
from app.ui.widgets.theme import apply_theme
from app.ui.window import Window
from tests.bench.large import large_plan
from tests.bench.measure import report_within, timed

_WORDS = ("backups", "contract june", "(4321)", "auditors review")
_KEY, _SORT, _PAGE, _MEMORY = 0.016, 0.100, 0.016, 250
_ROUNDS, _PAGES, _SIZE = 5, 40, (1440, 860)
_OURS = """
import sys
from argparse import Namespace
from pathlib import Path
from app.ui.application import Application
application = Application(Namespace(author="Bench", db=Path(sys.argv[1]), example=False))
application.window.show()
application.start()
for _ in range(5):
    application.qt.processEvents()
assert application.window.actions_page.model.rowCount() == 10_000
"""
_BARE = """
from PySide6.QtWidgets import QApplication, QTableView
application = QApplication([])
view = QTableView()
view.show()
application.processEvents()
"""
_RESIDENT = """
from pathlib import Path
lines = Path("/proc/self/status").read_text().splitlines()
print(next(line.split()[1] for line in lines if line.startswith("VmRSS")))
"""


def run(folder: Path) -> None:
    """Prints each figure beside its limit and its ratio."""
    path = large_plan(folder.parent)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    desk = Desk()
    sparing = Sparing(desk)
    window = Window(desk, apply_theme(application, "light"))
    window.resize(*_SIZE)
    window.show()
    opened = timed(lambda: (desk.open(Workspace.open(path, "Bench")), application.processEvents()))
    print(f"{'opening 10,000 actions':44} {opened * 1e3:9.2f} ms")
    sparing.set_aside()  # as soon as the plan has been shown for a moment
    view, proxy = bare_table(window)
    _report_keys(application, window, proxy)
    _report_sorting(application, window, proxy)
    _report_pages(application, window, view)
    view.deleteLater()
    desk.close()
    window.close()
    _report_memory(path)


def bare_table(window: Window) -> tuple[QTableView, QSortFilterProxyModel]:
    """Qt's own table, with the same texts behind its own filter."""
    rows = window.actions_page.model
    model = QStandardItemModel()
    fields = [field for field, _ in window.actions_page.table.columns.shown()]
    for row in range(rows.rowCount()):
        model.appendRow([QStandardItem(rows.text(row, field)) for field in fields])
    view = QTableView()
    proxy = QSortFilterProxyModel(view)
    model.setParent(view)
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    view.setModel(proxy)
    view.resize(*_SIZE)
    view.show()
    return view, proxy


def _until_painted(application: QApplication, act: Callable[[], object]) -> float:
    return timed(lambda: (act(), application.processEvents()))


def _report(what: str, limit: float, ours: list[list[float]], bare: list[list[float]], against: str) -> None:
    """The usual and the slowest step; a step counts by its median over the rounds."""
    mine, theirs = ([median(step) for step in zip(*rounds, strict=True)] for rounds in (ours, bare))
    report_within(f"{what}, usual", median(mine), limit, median(theirs), against)
    report_within(f"{what}, slowest", max(mine), limit, max(theirs), against)


def _report_keys(application: QApplication, window: Window, proxy: QSortFilterProxyModel) -> None:
    def press(key: Qt.Key | str) -> float:
        return _until_painted(application, lambda: QTest.keyClick(window.actions_page.search, key))

    def narrow(typed: str) -> float:
        return _until_painted(application, lambda: proxy.setFilterFixedString(typed))

    ours, bare = [], []
    for _ in range(_ROUNDS):
        ours.append([press(letter) for word in _WORDS for letter in [*word, *[Qt.Key.Key_Backspace] * len(word)]])
        typed = [word[:end] for word in _WORDS for end in [*range(1, len(word) + 1), *range(len(word) - 1, -1, -1)]]
        bare.append([narrow(text) for text in typed])
    _report("a key in the search field", _KEY, ours, bare, "QSortFilterProxyModel")


def _report_sorting(application: QApplication, window: Window, proxy: QSortFilterProxyModel) -> None:
    table, orders = window.actions_page.table, (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
    steps = [(COLUMN_OF[field], order) for field in ("action", "due", "owner", "observations") for order in orders]
    ours, bare = [], []
    for _ in range(_ROUNDS):
        ours.append([_until_painted(application, lambda s=step: table.head.setSortIndicator(*s)) for step in steps])
        bare.append([_until_painted(application, lambda o=order: proxy.sort(0, o)) for _, order in steps])
    table.head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    application.processEvents()
    _report("sorting", _SORT, ours, bare, "QSortFilterProxyModel")


def _report_pages(application: QApplication, window: Window, view: QTableView) -> None:
    page, against = window.actions_page, "QTableView, one line a row"
    bare = [_pages(application, view) for _ in range(_ROUNDS)]
    for whole, what in ((False, "a page of two lines a row"), (True, "a page of whole texts")):
        ours = []
        for _ in range(_ROUNDS):
            page.show_whole_texts(whole)  # measures anew
            ours.append(_pages(application, page.table))
        _report(what, _PAGE, ours, bare, against)
    page.show_whole_texts(False)


def _pages(application: QApplication, view: QTableView) -> list[float]:
    bar = view.verticalScrollBar()
    bar.setValue(0)
    application.processEvents()
    return [_until_painted(application, lambda: bar.setValue(bar.value() + bar.pageStep())) for _ in range(_PAGES)]


def _report_memory(path: Path) -> None:
    ours, bare = _resident(_OURS, str(path)), _resident(_BARE)
    verdict = "" if ours <= _MEMORY else "   NOT REACHED"
    figures = f"{ours:9.1f} MiB (at most {_MEMORY} MiB; {ours / bare:5.2f}x of {bare:.1f} MiB, an empty QTableView)"
    print(f"{'memory with 10,000 actions':44} {figures}{verdict}")


def _resident(code: str, *words: str) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code + _RESIDENT, *words], env=environment, capture_output=True, check=True
    )
    return int(done.stdout.split()[-1]) / 1024
