"""A call into Qt keeps the count of references to None: PySide6 6.12.0 dropped one a call, and then aborted."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableView
from pytestqt.qtbot import QtBot

from app.ui.table.actions_model import ActionsModel

CALLS = 1_000
pytestmark = pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is never freed since Python 3.12")


def _dropped(call: Callable[[], object]) -> int:
    call()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return before - sys.getrefcount(None)


def test_calls_into_qt_drop_no_reference_to_none(qtbot: QtBot, qapp: QApplication) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    assert abs(_dropped(lambda: label.setText("text"))) < CALLS // 10
    assert abs(_dropped(label.update)) < CALLS // 10


def test_calls_from_qt_drop_no_reference_to_none(qtbot: QtBot, qapp: QApplication) -> None:
    table, model = QTableView(), ActionsModel(lambda *_: False)
    qtbot.addWidget(table)
    table.setModel(model)
    assert abs(_dropped(model.layoutChanged.emit)) < CALLS // 10
    assert abs(_dropped(lambda: model.headerData(0, Qt.Orientation.Horizontal, 99))) < CALLS // 10


def test_events_drop_no_reference_to_none(qtbot: QtBot, qapp: QApplication) -> None:
    label = QLabel("text")
    qtbot.addWidget(label)
    label.show()

    def paint() -> None:
        label.update()
        qapp.processEvents()

    assert abs(_dropped(paint)) < CALLS // 10
