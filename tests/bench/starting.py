"""Time from the start of the process to the first window, and to the rows on screen."""

import os
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from tests.bench.measure import medians, report
from tests.bench.plans import build

_BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.show()
application.processEvents()
{more}
print(time.monotonic())
"""
_ALCHEMY = "import sqlalchemy"
# The collector is off while the program starts, as `app.main` has it.
_OURS = """
import gc, sys, time
gc.disable()
from argparse import Namespace
from pathlib import Path
from app.ui.application import Application
application = Application(Namespace(author="Bench", db=Path(sys.argv[1]), example=False))
if sys.argv[2] == "rows":
    from app.ui.table.actions_grid import ActionsGrid
    paint, painted = ActionsGrid.paintEvent, []

    def watched(table, event):
        paint(table, event)
        if table.rows.rowCount():
            painted.append(time.monotonic())

    ActionsGrid.paintEvent = watched
    application.start()
    while not painted:
        application.qt.processEvents()
    first = painted[0]
else:
    application.window.show()
    application.qt.processEvents()
    first = time.monotonic()
print(first)
"""
_HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


def _run(home: Path, code: str, *words: str) -> float:
    """Seconds, at a home of its own: what somebody kept in the window of before would be measured as well."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", **dict.fromkeys(_HOMES, str(home))}
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, *words], env=environment, capture_output=True, check=True, timeout=60
    )
    return float(done.stdout.split()[-1]) - start


def run(folder: Path) -> None:
    """Prints the ratios of both starts."""
    small, large = folder / "small.remediary", folder / "large.remediary"
    build(small, 1, 1).close()
    build(large, 1_000, 20_000).close()
    bare, go = _BARE.format(more=""), partial(_run, (folder / "home").absolute())
    found = medians(
        {
            "bare": lambda: go(bare),
            "alchemy": lambda: go(_BARE.format(more=_ALCHEMY)),
            "small": lambda: go(_OURS, str(small), "window"),
            "large": lambda: go(_OURS, str(large), "window"),
            "rows": lambda: go(_OURS, str(large), "rows"),
        },
        rounds=9,
    )
    report("first window, an almost empty file", found["small"], found["bare"], 2, "a bare window")
    report("first window, 1,000 actions", found["large"], found["bare"], 2, "a bare window")
    report("rows on screen, 1,000 actions", found["rows"], found["alchemy"], 2, "a bare window with SQLAlchemy")
