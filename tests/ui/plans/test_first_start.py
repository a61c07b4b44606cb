"""Three clear ways in, and the files of before."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.services.workspace import Workspace
from app.ui.plans.plan_dialog import PlanDialog
from app.ui.plans.recent import MOST_RECENT, shown_path
from app.ui.plans.welcome import Welcome
from app.ui.window import Window
from tests.ui.hands import Answers, agree, all_texts, bring_in, history, menu_entry, press, refusal

TABLE = """\
# Action plan: late revocation

| # | Action | Status | Observations |
|---|---|---|---|
| 1 | Restore the list | Done (April 2021) | seen |
| 4 | Train the team | Ongoing | - |
"""


@pytest.fixture
def empty_window(bare_window: Window, database_path: Path, open_workspace: Callable[..., Workspace]) -> Window:
    """A window on a file without a plan."""
    bare_window.desk.open(open_workspace(database_path))
    return bare_window


@pytest.fixture
def table(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file with a table, which the next file dialog chooses."""
    path = tmp_path_factory.mktemp("tables") / "late_revocation-plan.md"
    path.write_text(TABLE, "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def _welcome(window: Window) -> Welcome:
    found = window.findChild(Welcome)
    assert found is not None
    return found


def _button(window: Window, text: str) -> QPushButton:
    return next(made for made in _welcome(window).findChildren(QPushButton) if made.text() == text)


class TestWaysIn:
    """New plan, import, example."""

    def test_a_file_without_a_plan_shows_them_and_the_keyboard_is_there(self, empty_window: Window) -> None:
        welcome = _welcome(empty_window)
        assert welcome.isVisible()
        assert {"Start a plan", "Bring in what you have", "Look at the example"} <= set(all_texts(welcome))

    def test_a_new_plan_is_one_click_away(self, empty_window: Window, answers: Answers) -> None:
        answers.next(lambda dialog: (press(dialog.title, "First plan"), agree(dialog)))
        _button(empty_window, "New plan…").click()
        assert empty_window.desk.plan is not None
        assert not _welcome(empty_window).isVisible()

    def test_a_table_becomes_a_plan_named_by_its_heading(
        self, qtbot: QtBot, empty_window: Window, answers: Answers, table: Path
    ) -> None:
        proposed: list[str] = []
        bring_in(qtbot, answers, lambda dialog: (proposed.append(dialog.title.text()), agree(dialog)))
        with qtbot.waitSignal(empty_window.desk.plan_chosen):
            _button(empty_window, "Import a table…").click()
        assert proposed == ["Action plan: late revocation"]
        assert answers.texts == ["2 are new"]
        told = history(empty_window)
        came = f"Imported from “{table.name}”, SHA-256 {hashlib.sha256(table.read_bytes()).hexdigest()}"
        assert [(row.number, row.state.action, row.reason) for row in told] == [
            (1, "Restore the list", came),
            (4, "Train the team", came),
        ]
        assert len({row.at for row in told}) == 1
        assert menu_entry(empty_window, "Undo").isEnabled()

    def test_without_a_heading_the_name_of_the_file_is_proposed(
        self, qtbot: QtBot, empty_window: Window, answers: Answers, table: Path
    ) -> None:
        table.write_text(TABLE.partition("\n")[2], "utf-8")
        proposed: list[str] = []
        bring_in(qtbot, answers, lambda dialog: (proposed.append(dialog.title.text()), dialog.reject()))
        _button(empty_window, "Import a table…").click()
        qtbot.waitUntil(lambda: bool(proposed))
        assert proposed == ["late revocation plan"]
        assert empty_window.desk.plans() == []

    def test_nothing_is_made_where_the_table_was_not_agreed_to(
        self, qtbot: QtBot, empty_window: Window, answers: Answers, table: Path
    ) -> None:
        answers.next(lambda dialog: (answers.texts.append(dialog.windowTitle()), dialog.cancel.click()))
        _button(empty_window, "Import a table…").click()
        qtbot.waitUntil(lambda: bool(answers.texts))
        assert empty_window.desk.plans() == []

    def test_a_title_that_is_taken_is_refused_before_anything_else(
        self, qtbot: QtBot, window: Window, answers: Answers, table: Path
    ) -> None:
        taken = window.desk.plans()[0].plan.details.title
        said: list[str] = []

        def act(dialog: PlanDialog) -> None:
            dialog.title.setText(taken)
            said.append(refusal(dialog))
            dialog.reject()

        bring_in(qtbot, answers, act)
        menu_entry(window, "Import as a new plan").trigger()
        qtbot.waitUntil(lambda: bool(said))
        assert taken in said[0]
        assert len(window.desk.plans()) == 1

    def test_the_columns_of_a_report_are_known_again(
        self, qtbot: QtBot, empty_window: Window, answers: Answers, table: Path
    ) -> None:
        heads = "| Action Item | Kind | Corresponding Root Cause(s) | Evaluation Criteria | Due Date | Status |"
        table.write_text(f"{heads}\n|-|-|-|-|-|-|\n| Do it | Prevent | 1 | seen | 2026-02-01 | Ongoing |\n", "utf-8")
        bring_in(qtbot, answers, agree)
        with qtbot.waitSignal(empty_window.desk.plan_chosen):
            _button(empty_window, "Import a table…").click()
        assert empty_window.desk.plan is not None
        details = empty_window.desk.plan.details
        assert (details.layout, details.wording) == ("ccadb", "ccadb")

    def test_a_table_for_a_window_without_a_plan_becomes_one(
        self, qtbot: QtBot, empty_window: Window, answers: Answers, table: Path
    ) -> None:
        shown: list[str] = []
        bring_in(qtbot, answers, lambda dialog: (shown.append(dialog.windowTitle()), dialog.reject()))
        menu_entry(empty_window, "Import table").trigger()
        qtbot.waitUntil(lambda: bool(shown))
        assert shown == ["New plan"]


class TestRecentFiles:
    """In the menu and on the first page."""

    def test_an_opened_file_is_offered_again_the_newest_first(
        self, window: Window, example_path: Path, tmp_path: Path
    ) -> None:
        window.plan_wishes.open_path(tmp_path / "second.remediary", create=True)
        assert window.recent.paths() == [tmp_path / "second.remediary", example_path]
        entries = menu_entry(window, "Recent files").menu().actions()  # type: ignore[attr-defined]
        assert [entry.text() for entry in entries] == [shown_path(path) for path in window.recent.paths()]
        _button(window, shown_path(example_path)).click()
        assert window.desk.workspace is not None
        assert window.desk.workspace.is_at(example_path)

    def test_a_file_that_is_gone_is_told_and_forgotten_and_never_made_anew(
        self, window: Window, answers: Answers, tmp_path: Path, example_path: Path
    ) -> None:
        gone = tmp_path / "gone.remediary"
        window.recent.remember(gone)
        answers.read()
        window.plan_wishes.open_recent(gone)
        assert answers.texts == [f"{gone} is not there any more: it was moved, renamed or deleted."]
        assert (window.recent.paths(), gone.exists()) == ([example_path], False)

    def test_a_copy_of_the_example_is_not_remembered(self, qtbot: QtBot, bare_window: Window) -> None:
        with qtbot.waitSignal(bare_window.desk.plan_chosen):
            menu_entry(bare_window, "Open the example").trigger()
        assert bare_window.recent.paths() == []

    def test_what_is_no_file_of_ours_is_never_looked_at(self, bare_window: Window, tmp_path: Path) -> None:
        names = ["//host/share/a.remediary", "\\\\host\\share", "relative", 7, str(tmp_path / "a"), "/a\0b"]
        bare_window.kept.set_value("recent files", {"files": names})
        assert bare_window.recent.paths()[0] == tmp_path / "a"
        assert not any(str(path).startswith(("//", "\\\\")) for path in bare_window.recent.paths())
        for damaged in ({"files": "a"}, {}):
            bare_window.kept.set_value("recent files", damaged)
            assert bare_window.recent.paths() == []

    def test_only_so_many_are_kept(self, bare_window: Window, tmp_path: Path) -> None:
        for number in range(MOST_RECENT + 3):
            bare_window.recent.remember(tmp_path / str(number))
        assert len(bare_window.recent.paths()) == MOST_RECENT
        assert bare_window.recent.paths()[0].name == str(MOST_RECENT + 2)

    def test_a_name_that_is_no_text_can_be_shown(self) -> None:
        assert "caf" in shown_path(Path("/plans/caf\udce9.remediary"))


def test_the_arrow_of_the_keyboard_reaches_the_first_way_in(empty_window: Window) -> None:
    press(empty_window.plans, Qt.Key.Key_F6)
    press(empty_window.plans, Qt.Key.Key_F6)
    assert _button(empty_window, "New plan…").hasFocus()
