"""Tables come in from files, the clipboard and drops; texts pasted into cells stay texts."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.plans import PlanDetails
from app.ui import long_work
from app.ui.imports.drop_hint import DropHint
from app.ui.imports.offered import file_in, formats_in
from app.ui.plans.welcome import Welcome
from app.ui.window import Window
from tests.ui.hands import Answers, bring_in, copied, go_to, menu_entry

TABLE = "#\tAction\tStatus\n8\tOne more\tOngoing\n"
HTML = "<table><tr><th>#<th>Action<th>Status</tr><tr><td>8<td>One more<td>Ongoing</tr></table>"
COPY, CORNER = Qt.DropAction.CopyAction, QPointF(9, 9)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No dialog of progress comes up in between, however busy the computer is."""
    monkeypatch.setattr(long_work, "_PATIENCE_MS", 600_000)


def _copy(held: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(held)


def _click(box: Any, words: str) -> None:
    next(made for made in box.buttons() if made.text().replace("&", "").startswith(words)).click()


def _enter(widget: QWidget, held: QMimeData, at: QPointF = CORNER) -> bool:
    """Drags something over a widget; False where it is not taken."""
    entering = QDragEnterEvent(at.toPoint(), COPY, held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering.ignore()
    QApplication.sendEvent(widget, entering)
    return entering.isAccepted()


def _drop(widget: QWidget, held: QMimeData, at: QPointF = CORNER) -> bool:
    """Drags something over a widget and lets it go; False where it is not taken."""
    is_taken = _enter(widget, held, at)
    if is_taken:
        fallen = QDropEvent(at, COPY, held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, fallen)
    return is_taken


def _file(folder: Path) -> QMimeData:
    path = folder / "plan.csv"
    path.write_text("#,Action,Status\n8,One more,Ongoing\n", "utf-8")
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path))])
    return held


def _button(dialog: QWidget, words: str) -> QPushButton:
    return next(made for made in dialog.findChildren(QPushButton) if made.text() == words)


def _numbers(window: Window) -> list[int]:
    return [row.number for row in window.desk.rows]


@pytest.mark.parametrize(
    "held", [{"text": TABLE}, {"html": HTML}, {"text": "| # | Action | Status |\n|-|-|-|\n|8|One more|Ongoing|"}]
)
def test_what_was_copied_is_brought_in(qtbot: QtBot, window: Window, answers: Answers, held: dict[str, str]) -> None:
    _copy(copied(**held))
    bring_in(qtbot, answers)
    menu_entry(window, "Paste table").trigger()
    qtbot.waitUntil(lambda: 8 in _numbers(window))
    assert answers.texts == ["1 is new"]
    assert "clipboard" in window.desk.rows[-1].reason


def test_a_file_that_was_copied_is_brought_in(qtbot: QtBot, window: Window, answers: Answers, tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    path.write_text("| # | Action | Status |\n|--|--|--|\n| 8 | One more | Ongoing |\n", "utf-8")
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path))])
    _copy(held)
    bring_in(qtbot, answers)
    window.import_wishes.paste_table()
    qtbot.waitUntil(lambda: 8 in _numbers(window))
    assert "plan.md" in window.desk.rows[-1].reason


def test_an_empty_clipboard_says_what_to_copy(qtbot: QtBot, window: Window, answers: Answers) -> None:
    _copy(QMimeData())
    answers.read()
    window.import_wishes.paste_table()
    qtbot.waitUntil(lambda: bool(answers.texts))
    assert "copy the table itself" in answers.texts[0]


def test_a_text_without_a_table_says_to_copy_the_table_itself(qtbot: QtBot, window: Window, answers: Answers) -> None:
    _copy(copied("1 Watch the queue Done (June 2021) - 2 Write it down Ongoing"))
    answers.read()
    window.import_wishes.paste_table()
    qtbot.waitUntil(lambda: bool(answers.texts))
    assert answers.texts[0].startswith("There is no table with the headings of an action plan")
    assert answers.texts[0].endswith("copy the table itself.")


def test_a_whole_table_pasted_into_cells_can_be_imported(qtbot: QtBot, window: Window, answers: Answers) -> None:
    _copy(copied(TABLE))
    go_to(window, 2, "action")
    answers.next(lambda box: (answers.texts.append(box.text()), _click(box, "Import the table")))
    bring_in(qtbot, answers)
    QTest.keyClick(window.actions_page.table, Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: 8 in _numbers(window))
    assert "1 row below its headings: #, Action, Status" in answers.texts[0]


def test_leaving_the_question_pastes_nothing(window: Window, answers: Answers) -> None:
    before = [row.state for row in window.desk.rows]
    _copy(copied(TABLE))
    go_to(window, 2, "action")
    answers.next(lambda box: QTest.keyClick(box, Qt.Key.Key_Escape))
    QTest.keyClick(window.actions_page.table, Qt.Key.Key_V, CONTROL)
    assert [row.state for row in window.desk.rows] == before


@pytest.mark.parametrize("text", ["Us\nThem\n", "Action\tStatus\n", "Us\tOngoing\nThem\tDone\n"])
def test_texts_without_a_header_above_rows_are_texts_for_cells(window: Window, text: str) -> None:
    from app.services.imports import is_header
    from app.ui.table.pasted_cells import read_cells

    cells = read_cells(text)
    assert len(cells) < 2 or not is_header(cells[0])


def test_files_and_tables_dropped_on_the_window_are_brought_in(
    qtbot: QtBot, window: Window, answers: Answers, tmp_path: Path
) -> None:
    bring_in(qtbot, answers)
    assert _drop(window.side, _file(tmp_path))
    qtbot.waitUntil(lambda: 8 in _numbers(window))
    bring_in(qtbot, answers)
    assert _drop(window.header, copied(html=HTML.replace("8", "9")))
    qtbot.waitUntil(lambda: 9 in _numbers(window))


def test_a_file_dropped_where_no_action_is_is_brought_in(
    qtbot: QtBot, bare_window: Window, answers: Answers, tmp_path: Path
) -> None:
    bare_window.plan_wishes.open_path(tmp_path / "new.remediary", create=True)
    assert bare_window.desk.workspace is not None
    bare_window.desk.choose_plan(bare_window.desk.workspace.plans.create(PlanDetails("Still empty")).id)
    bring_in(qtbot, answers)
    assert _drop(bare_window.actions_page.table.viewport(), _file(tmp_path))
    qtbot.waitUntil(lambda: _numbers(bare_window) == [8])


def test_a_table_dropped_on_a_cell_asks_what_is_meant(qtbot: QtBot, window: Window, answers: Answers) -> None:
    table = window.actions_page.table
    at = QPointF(table.visualRect(go_to(window, 2, "action")).center())
    answers.next(lambda box: (answers.texts.append(box.text()), _click(box, "Import the table")))
    bring_in(qtbot, answers)
    assert _drop(table.viewport(), copied("| # | Action | Status |\n|--|--|--|\n| 8 | One more | Ongoing |\n"), at)
    qtbot.waitUntil(lambda: 8 in _numbers(window))
    assert "1 row below its headings: #, Action, Status" in answers.texts[0]


def test_a_file_dropped_on_a_row_can_be_brought_in_instead(
    qtbot: QtBot, window: Window, answers: Answers, tmp_path: Path
) -> None:
    table = window.actions_page.table
    at = QPointF(table.visualRect(go_to(window, 2, "action")).center())
    answers.next(lambda dialog: _button(dialog, "Import it as a table…").click())
    bring_in(qtbot, answers)
    assert _drop(table.viewport(), _file(tmp_path), at)
    qtbot.waitUntil(lambda: 8 in _numbers(window))


def test_a_hint_says_what_letting_go_would_do(window: Window, tmp_path: Path) -> None:
    table, file = window.actions_page.table, _file(tmp_path)
    _enter(window.header, file)
    hint = window.findChild(DropHint)
    assert hint is not None
    assert hint.text == f"Drop to import it into “{window.desk.plan.details.title}”"  # type: ignore[union-attr]
    assert hint.isVisibleTo(window)
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not hint.isVisibleTo(window)
    _enter(table.viewport(), file, QPointF(table.visualRect(go_to(window, 2, "action")).center()))
    assert hint.text == "Drop to attach it to #2 as evidence; above the table it is imported"
    assert hint.isVisibleTo(window)
    QApplication.sendEvent(table.viewport(), QDragLeaveEvent())
    assert not hint.isVisibleTo(window)


def test_words_folders_and_several_files_are_not_taken_for_tables(window: Window, tmp_path: Path) -> None:
    folder, several, web = QMimeData(), QMimeData(), QMimeData()
    folder.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    several.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.md", "b.md")])
    web.setUrls([QUrl("https://example.com/plan.xlsx")])
    for held in (copied("a word"), copied(html="<b>a word</b>"), folder, several, web):
        assert not _drop(window.side, held)
        assert file_in(held) is None


def test_the_first_page_makes_a_plan_of_what_is_pasted(
    qtbot: QtBot, bare_window: Window, answers: Answers, tmp_path: Path
) -> None:
    bare_window.plan_wishes.open_path(tmp_path / "new.remediary", create=True)
    welcome = bare_window.findChild(Welcome)
    assert welcome is not None

    def name(dialog: Any) -> None:
        dialog.title.setText("From the clipboard")
        QTest.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)

    _copy(copied(TABLE))
    bring_in(qtbot, answers, name)
    QTest.keyClick(welcome, Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: bare_window.desk.plan is not None and bool(bare_window.desk.rows))
    assert bare_window.desk.plan is not None
    assert bare_window.desk.plan.details.title == "From the clipboard"


def test_a_picture_beside_a_table_is_not_asked_for() -> None:
    held = copied(TABLE, HTML)
    held.setData("image/png", b"picture")
    assert set(formats_in(held)) == {"text/plain", "text/html"}
    assert formats_in(None) == {}
