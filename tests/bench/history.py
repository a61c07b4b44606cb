"""Opening an action with 1,000 revisions among 10,000 actions, and walking the table with the pane beside it."""

import time
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QStringListModel
from PySide6.QtWidgets import QApplication, QListView, QPlainTextEdit, QWidget

from app.domain.values import shown
from app.services.workspace import Workspace
from app.ui.action.action_pane import ActionPane
from app.ui.desk import Desk
from app.ui.widgets.theme import apply_theme
from tests.bench.measure import medians, report_within, timed
from tests.bench.plans import OBSERVATION, build

_ACTIONS, _REVISIONS, _SIZE = 10_000, 1_000, (420, 860)
_MOST_SECONDS, _KEY = 0.1, 0.016
_LONG, _OTHER = 1, 2


def run(folder: Path) -> None:
    """Prints the ratios to a bare list of the same texts, and the time of each key."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme = apply_theme(application, "light")
    with build(folder / "history.remediary", _ACTIONS, _ACTIONS) as workspace:
        texts = _revise(workspace)
        desk = Desk()
        desk.open(workspace)
        pane = ActionPane(desk, theme)
        pane.resize(*_SIZE)
        pane.show()
        bare = _bare_list(texts)
        found = medians(
            {
                "history": lambda: _opened(pane, 1),
                "details": lambda: _opened(pane, 0),
                "bare": lambda: timed(lambda: _show_bare(bare, texts)),
            },
            rounds=15,
        )
        _tell(
            f"open {_REVISIONS:,} revisions as history",
            found["history"],
            found["bare"],
            "a bare list of the same texts",
        )
        _tell(
            f"open {_REVISIONS:,} revisions as details",
            found["details"],
            found["bare"],
            "a bare list of the same texts",
        )
        _walk(pane)
        desk.close()


def _tell(what: str, ours: float, bare: float, against: str) -> None:
    report_within(what, ours, _MOST_SECONDS, bare, against)


def _revise(workspace: Workspace) -> list[str]:
    words = count()
    for turn in range(_REVISIONS - 1):
        typed = {"observations": OBSERVATION.replace("planned", f"agreed {next(words)}", 1)}
        if turn % 50 == 0:
            typed["due"] = f"{1 + turn % 28} June {2021 + turn // 50}"
        workspace.actions.edit(1, _LONG, typed, f"Weekly review {turn}")
    rows = workspace.actions.history(1, _LONG)
    return [f"{row.author} {row.at} {row.reason}\n{shown(row.state.observations)}" for row in reversed(rows)]


def _opened(pane: ActionPane, tab: int) -> float:
    """From the wish to the painted pane; nothing of the action is known from before."""
    pane.turn(tab)
    pane.show_action(_OTHER)
    _settle()
    pane._known.forget()
    return timed(lambda: (pane.show_action(_LONG), pane._show_known(), _paint(pane)))


def _bare_list(texts: list[str]) -> QListView:
    made = QListView()
    made.setModel(QStringListModel(texts, made))
    made.setWordWrap(True)
    made.resize(*_SIZE)
    made.show()
    _settle()
    return made


def _show_bare(bare: QListView, texts: list[str]) -> None:
    model = bare.model()
    assert isinstance(model, QStringListModel)
    model.setStringList(texts)
    _paint(bare)


def _paint(widget: QWidget) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    widget.grab()


def _walk(pane: ActionPane) -> None:
    """Held arrow keys: each action is shown and painted before the next."""
    bare = QPlainTextEdit()
    bare.resize(*_SIZE)
    bare.show()
    numbers = count(3)
    for tab, name in ((0, "details"), (1, "history")):
        pane.turn(tab)
        found = medians(
            {
                "ours": lambda: timed(lambda: (pane.show_action(next(numbers)), _paint(pane))),
                "bare": lambda: timed(lambda: (bare.setPlainText(OBSERVATION * 3), _paint(bare))),
            },
            rounds=200,
        )
        report_within(f"one arrow key beside the {name}", found["ours"], _KEY, found["bare"], "a bare text editor")


def _settle() -> None:
    until = time.monotonic() + 0.3
    while time.monotonic() < until:
        QCoreApplication.processEvents()
