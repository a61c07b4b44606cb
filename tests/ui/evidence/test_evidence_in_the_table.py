"""Which action has evidence, and which completed one has none, in the table."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.domain.filters import Filter
from app.services.evidence import EvidenceItems
from app.services.workspace import Workspace
from app.ui.table.actions_columns import COLUMN_OF
from app.ui.table.evidence_mark import has_mark
from app.ui.window import Window
from tests.ui.evidence.conftest import PLAN
from tests.ui.hands import cell


def announced(window: Window, number: int, field: str) -> str:
    """What a screen reader says of a cell."""
    return str(cell(window, number, field).data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_row_tells_how_much_evidence_stands(busy_window: Window, evidence: EvidenceItems) -> None:
    evidence.attach_note(PLAN, 1, "one")
    evidence.attach_note(PLAN, 1, "two")
    evidence.attach_note(PLAN, 2, "withdrawn")
    evidence.withdraw(PLAN, 3, "wrong")
    busy_window.desk.evidence.read_now()
    rows = busy_window.actions_page.model
    assert announced(busy_window, 1, "status").endswith("evidence: 2 items")
    assert cell(busy_window, 1, "evidence").data() == "2 items"
    assert announced(busy_window, 3, "status").endswith("no evidence")
    assert "evidence" not in announced(busy_window, 2, "status")
    assert [has_mark(rows, row) for row in range(3)] == [True, False, True]


def test_before_it_is_known_nothing_is_said(bare_window: Window, busy: Workspace) -> None:
    bare_window.desk.open(busy)
    assert bare_window.desk.evidence.counts() is None
    assert "no evidence" not in announced(bare_window, 3, "status")
    assert bare_window.actions_page.model.count(Filter.WITHOUT_EVIDENCE) == 0


def test_the_evidence_is_read_soon_after_the_rows(bare_window: Window, busy: Workspace, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bare_window.desk.evidence.changed):
        bare_window.desk.open(busy)
    assert bare_window.desk.evidence.is_known


def test_a_chip_shows_the_actions_without_evidence(busy_window: Window, evidence: EvidenceItems) -> None:
    page = busy_window.actions_page
    chip = page.chips.chip(Filter.WITHOUT_EVIDENCE)
    assert chip.text() == "Without evidence 3"
    chip.click()
    assert page.model.shown_numbers() == [1, 2, 3]
    evidence.attach_note(PLAN, 2, "two")
    busy_window.desk.evidence.read_now()
    assert page.model.shown_numbers() == [1, 3]
    assert page.chips.chip(Filter.WITHOUT_EVIDENCE).text() == "✓ Without evidence 2"
    workspace = busy_window.desk.workspace
    assert workspace is not None
    workspace.actions.edit(PLAN, 1, {"status": "cancelled"})
    busy_window.desk.reload()
    assert page.model.shown_numbers() == [3]


def test_the_column_is_sorted_by_how_much_there_is(busy_window: Window, evidence: EvidenceItems) -> None:
    for number in (3, 3, 2):
        evidence.attach_note(PLAN, number, "seen")
    busy_window.desk.evidence.read_now()
    busy_window.actions_page.table.ask(sort="evidence", descending=True)
    assert busy_window.actions_page.model.shown_numbers() == [3, 2, 1]


def test_only_the_rows_that_differ_are_painted_anew(busy_window: Window, evidence: EvidenceItems) -> None:
    model = busy_window.actions_page.model
    touched: list[int] = []
    model.dataChanged.connect(lambda first, _last, _roles: touched.append(first.row()))
    model.modelReset.connect(lambda: touched.append(-1))
    evidence.attach_note(PLAN, 2, "two")
    busy_window.desk.evidence.read_now()
    assert touched == [1]
    busy_window.desk.evidence.read_now()
    assert touched == [1]


def test_the_model_stays_sound(busy_window: Window, evidence: EvidenceItems, qtmodeltester: ModelTester) -> None:
    evidence.attach_note(PLAN, 2, "two")
    busy_window.desk.evidence.read_now()
    qtmodeltester.check(busy_window.actions_page.model)
    assert not busy_window.actions_page.model.flags(cell(busy_window, 2, "evidence")) & Qt.ItemFlag.ItemIsEditable
    assert COLUMN_OF["evidence"] > 0


def test_the_row_is_as_high_as_its_mark_needs(busy_window: Window, evidence: EvidenceItems) -> None:
    cells = busy_window.actions_page.table.cells
    assert cells.height_of(2, "status", 128) > cells.height_of(1, "status", 128)
    assert cells.height_of(2, "status", 128) <= cells.row_height()
    assert not busy_window.actions_page.table.grab().isNull()
