"""The page of shortcuts tells the keys of the table, too."""

from PySide6.QtWidgets import QTableView

from app.ui.commands.shortcuts_dialog import ShortcutsDialog
from app.ui.window import Window
from tests.ui.hands import Answers


def test_the_keys_of_the_table_stand_on_the_page_of_shortcuts(window: Window, answers: Answers) -> None:
    def look(dialog: object) -> None:
        rows = dialog.findChild(QTableView).model()  # type: ignore[attr-defined]
        answers.texts.extend(
            " ".join(rows.index(row, column).data() for column in range(3)) for row in range(rows.rowCount())
        )

    answers.next(look)
    window.window_wishes.show_shortcuts()
    told = "\n".join(answers.texts)
    assert "F2 Edit the cell" in told
    assert "Shift+Tab While editing, too" in told
    assert "Ctrl+D Fill down Edit" in told


def test_long_keys_and_menus_leave_the_commands_their_room(window: Window, answers: Answers) -> None:
    def look(dialog: ShortcutsDialog) -> None:
        table = dialog.table
        assert table.columnWidth(1) >= table.viewport().width() * 0.38
        assert table.columnWidth(0) >= table.fontMetrics().horizontalAdvance("Ctrl+Y, Ctrl+Shift+Z")

    answers.next(look)
    window.window_wishes.show_shortcuts()
