"""Whoever hears the window instead of seeing it: every control has a name and a role, every cell a text."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QScrollArea, QWidget

from app.ui.commands.commands import commands
from app.ui.pages import Page
from app.ui.window import Window
from tests.ui.hands import Answers, menu_entry

NO_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def _reached(root: QWidget) -> list[QWidget]:
    """What the keyboard comes to by Tab."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def _mute(root: QWidget) -> list[str]:
    """What a screen reader could not tell apart: controls without a name, or without a role of their own."""
    found = []
    for widget in _reached(root):
        heard = QAccessible.queryAccessibleInterface(widget)
        name, role = heard.text(QAccessible.Text.Name), heard.role()
        # Qt has no role for an area that scrolls, and gives none to the field inside a date's.
        has_role = role not in NO_ROLES or isinstance(widget, QScrollArea) or widget.objectName().startswith("qt_")
        if not name or not has_role:
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}: “{name}” {role.name}")
    return found


def _silent_cells(root: QWidget) -> list[str]:
    """Cells of which nothing is read out."""
    found = []
    for view in root.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisibleTo(root) or model is None:
            continue
        for row in range(min(3, model.rowCount(QModelIndex()))):
            # A list keeps its one column to itself.
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
            for place in range(columns):
                index = model.index(row, place)
                said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
                if not said:
                    found.append(f"{view.accessibleName()} {row}, {place}")
    return found


@pytest.mark.parametrize("page", Page)
def test_every_control_of_a_page_has_a_name_and_a_role(window: Window, page: Page) -> None:
    window.turn_to(page)
    QApplication.processEvents()
    assert _mute(window) == []
    assert len(_reached(window)) > 5


@pytest.mark.parametrize("page", Page)
def test_every_cell_of_a_page_has_a_text(window: Window, page: Page) -> None:
    window.turn_to(page)
    QApplication.processEvents()
    assert _silent_cells(window) == []


def test_the_first_page_can_be_heard(bare_window: Window) -> None:
    bare_window.show_welcome()
    assert _mute(bare_window) == []


@pytest.mark.parametrize(
    "words",
    [
        "New plan", "Plan details", "Your name", "Settings", "New action", "Split", "Merge", "Cancel action",
        "Issue update", "How it is published", "Commands", "Shortcuts",
    ],
)  # fmt: skip
def test_every_dialog_can_be_heard(window: Window, answers: Answers, words: str) -> None:
    mute: list[str] = []
    titles: list[str] = []

    def act(dialog: QDialog) -> None:
        titles.append(dialog.windowTitle())
        mute.extend([*_mute(dialog), *_silent_cells(dialog)])

    answers.next(act)
    menu_entry(window, words).trigger()
    assert mute == []
    assert all(titles)


def test_every_command_says_what_it_does(window: Window) -> None:
    assert all(found.text.strip() for found in commands(window.menuBar()))


def test_a_table_is_told_as_one(window: Window) -> None:
    told: Callable[[QWidget], Any] = QAccessible.queryAccessibleInterface
    assert told(window.actions_page.table).role() in (QAccessible.Role.Table, QAccessible.Role.Tree)
    assert told(window.plans).role() is QAccessible.Role.List


def test_what_was_done_is_announced_to_those_who_hear_the_window(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    window.desk.edit(2, {"owner": "Ops"})
    assert heard == ["Saved #2."]
