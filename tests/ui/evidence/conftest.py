"""Shared by the tests of evidence: a window on a small plan, its evidence, and hands that drop and copy."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.evidence import Evidence
from app.services.evidence import EvidenceItems
from app.ui.evidence.evidence_section import EvidenceSection
from app.ui.window import Window

PLAN = 1


@pytest.fixture
def evidence(busy_window: Window, qtbot: QtBot) -> EvidenceItems:
    """What can be done with the evidence of the plan in the window."""
    workspace = busy_window.desk.workspace
    assert workspace is not None
    busy_window.desk.evidence.read_now()
    return workspace.evidence


@pytest.fixture
def section(busy_window: Window, evidence: EvidenceItems) -> EvidenceSection:
    """The evidence of action #1 beside the table."""
    busy_window.show_details(True)
    busy_window.actions_page.reveal(1)
    made: EvidenceSection = busy_window.actions_page.pane.details.evidence
    return made


@pytest.fixture
def clipboard() -> Iterator[None]:
    """Leaves nothing on the clipboard."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def wait_for(qtbot: QtBot, busy_window: Window, evidence: EvidenceItems) -> Callable[[int], list[Evidence]]:
    """Waits until so many items are attached in all, and the work is over."""

    def wait(count: int) -> list[Evidence]:
        def done() -> None:
            assert len(busy_window.desk.evidence.all()) == count
            assert not busy_window._work.goes_on

        qtbot.waitUntil(done, timeout=10_000)
        return evidence.of_plan(PLAN)

    return wait


def files_data(files: Sequence[Path]) -> QMimeData:
    """Files as they are dragged or copied."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    return data


def drop(widget: QWidget, data: QMimeData, at: QPoint | None = None) -> bool:
    """Drags something over a widget and lets it fall; True where it was taken."""
    place = QPointF(at or widget.rect().center())
    actions, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place.toPoint(), actions, data, button, none)
    QApplication.sendEvent(widget, entering)
    if entering.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(place, actions, data, button, none))
    return entering.isAccepted()


def picture(wide: int = 40, high: int = 30) -> QImage:
    """A small picture of one colour."""
    made = QImage(wide, high, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.darkGreen)
    return made


def png(wide: int = 40, high: int = 30) -> bytes:
    """The same as a file."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture(wide, high).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
