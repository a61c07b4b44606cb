"""The steps of bringing a table in: each opens where something has to be said, and what is said is read at once."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.actions import Status
from app.domain.errors import UserError
from app.domain.plans import PlanDetails
from app.services.imports import AS_FOUND, UNWATCHED, Verdict, file_source
from app.services.workspace import Workspace
from app.ui.imports.import_dialog import ImportDialog
from app.ui.imports.prepared import NEW_PLAN, Prepared, Stage, Wanted, answer, prepare
from app.ui.widgets.theme import apply_theme

PLAN = """#;Action;Status;Due date;Team;Notes
1;Watch the queue;Ongoing;2026-03-01;Desk;
2;Write it down;Done;June 2026;Desk;As agreed
"""
DOUBTS = """#;Action;Status;Due date
1;Watch the queue;We wait for an offer;04/05/2026
2;Write it down;Ongoing;04/05/2026
3;Train the team;Done;2026-01-02
"""
TWO = """| # | Action | Status |
|---|---|---|
| 1 | Watch the queue | Done |

| # | Action | Status |
|---|---|---|
| 1 | Paint the wall | Ongoing |
"""
NO_HEADING = """| # | Do | Status | Due date |
|---|---|---|---|
| 1 | Watch the queue | Done | 2026-01-01 |
"""

Open = Callable[..., ImportDialog]


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """A file with a plan of two actions."""
    made = Workspace.open(tmp_path / "plans.remediary", "Ada Example", create=True)
    plan = made.plans.create(PlanDetails("Late revocation"))
    made.actions.add(plan.id, {"action": "Watch the queue", "status": "ongoing", "due": "2026-03-01"})
    made.actions.add(plan.id, {"action": "Write it down"})
    return made


@pytest.fixture
def open_dialog(qtbot: QtBot, qapp: object, workspace: Workspace, tmp_path: Path) -> Open:
    """Opens the dialog on a text in a file of this name."""
    theme = apply_theme(qapp, "light")  # type: ignore[arg-type]

    def redo(earlier: Prepared, wanted: Wanted, again: bool, done: Callable[[Prepared], object]) -> None:
        made = prepare(workspace, earlier.source, wanted, UNWATCHED) if again else None
        done(made or answer(workspace, earlier, wanted, UNWATCHED))

    def open_it(text: str, name: str = "plan.csv", plan: int = 1) -> ImportDialog:
        path = tmp_path / name
        path.write_text(text, "utf-8")
        now = prepare(workspace, file_source(path), Wanted(plan, AS_FOUND), UNWATCHED)
        dialog = ImportDialog(now, {1: "Late revocation"}, theme, redo)
        qtbot.addWidget(dialog, before_close_func=lambda made: made.leave())
        dialog.show()
        return dialog

    return open_it


@pytest.mark.parametrize(
    ("text", "name", "stage"),
    [
        (PLAN, "plan.csv", Stage.REVIEW), (DOUBTS, "plan.csv", Stage.READ), (TWO, "plan.md", Stage.FIND),
        (NO_HEADING, "plan.md", Stage.COLUMNS),
        ("| Time | Event |\n|---|---|\n| 10:00 | It broke |\n", "a.md", Stage.FIND),
    ],
    ids=["nothing to say", "doubts", "two plans", "no action column", "no plan"],
)  # fmt: skip
def test_it_opens_where_something_has_to_be_said(open_dialog: Open, text: str, name: str, stage: Stage) -> None:
    dialog = open_dialog(text, name)
    assert dialog.stage is stage
    assert dialog.message.isVisible() is (dialog.now.reading is None)
    assert dialog.steps.at(Stage.REVIEW.value).isEnabled() is (dialog.now.reading is not None)


def test_each_table_says_why_it_is_taken_or_not_and_shows_its_rows(open_dialog: Open) -> None:
    dialog = open_dialog(f"| Time (UTC) | Event |\n|---|---|\n| 10:00 | It broke |\n\nText.\n\n{TWO[:100]}", "plan.md")
    find = dialog.finding
    assert [find.list.item(place).checkState() for place in range(2)] == [
        Qt.CheckState.Unchecked, Qt.CheckState.Checked,
    ]  # fmt: skip
    assert find.why.text() == "Taken for actions: its headings are those of actions."
    assert find.model.index(0, 1).data() == "Watch the queue"
    find.list.setCurrentRow(0)
    assert find.why.text().startswith("Not taken for actions: ")
    assert find.model.index(0, 1).data() == "It broke"


def test_a_ticked_table_is_read_as_one_goes_on(open_dialog: Open) -> None:
    dialog = open_dialog(TWO, "plan.md")
    assert not dialog.next.isEnabled()
    dialog.finding.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.next.isEnabled()
    dialog.next.click()
    assert (dialog.stage, dialog.now.found.verdict) == (Stage.COLUMNS, Verdict.PLAN)
    assert dialog.now.wanted.choices.tables == (2,)
    dialog.next.click()
    dialog.next.click()
    assert dialog.stage is Stage.REVIEW
    assert dialog.now.reading is not None
    assert [row.fields["action"] for row in dialog.now.reading.rows] == ["Paint the wall"]


def test_a_column_becomes_what_the_user_says_and_its_field_leaves_the_other(open_dialog: Open) -> None:
    dialog = open_dialog(PLAN)
    dialog.steps.at(Stage.COLUMNS.value).click()
    columns = dialog.columns
    assert [box.currentData() for box in columns.boxes] == [
        "number", "action", "status_text", "due", "rest", "observations",
    ]  # fmt: skip
    columns.boxes[4].setCurrentIndex(columns.boxes[4].findData("owner"))
    assert columns.columns() == {"Team": "owner"}
    columns.boxes[4].setCurrentIndex(columns.boxes[4].findData("observations"))
    assert columns.columns() == {"Team": "observations", "Notes": "rest"}
    dialog.next.click()
    assert dialog.now.reading is not None
    assert [row.observations for row in dialog.now.reading.rows] == ["Desk", "Desk\nNotes: As agreed"]


def test_columns_without_a_field_can_all_be_left_out_and_kept_again(open_dialog: Open) -> None:
    dialog = open_dialog(PLAN)
    dialog.steps.at(Stage.COLUMNS.value).click()
    dialog.columns.drop_rest.click()
    assert dialog.columns.columns() == {"Team": ""}
    dialog.next.click()
    assert dialog.now.reading is not None
    assert dialog.now.reading.rows[0].observations == ""
    dialog.back.click()
    dialog.columns.keep_rest.click()
    dialog.next.click()
    assert dialog.now.reading.rows[0].observations == "Team: Desk"


def test_without_a_column_of_actions_one_can_not_go_on(open_dialog: Open) -> None:
    dialog = open_dialog(NO_HEADING, "plan.md")
    assert not dialog.next.isEnabled()
    assert dialog.hint.text() == "Choose which column says what is to be done."
    box = dialog.columns.boxes[1]
    box.setCurrentIndex(box.findData("action"))
    dialog.next.click()
    assert dialog.stage is Stage.READ
    assert dialog.now.wanted.choices.columns == {"Do": "action"}


def test_the_same_text_is_asked_once_and_the_answer_is_read(open_dialog: Open) -> None:
    dialog = open_dialog(DOUBTS)
    assert dialog.read.doubts is not None
    status, day = dialog.read.doubts.boxes
    assert dialog.steps.at(Stage.READ.value).text() == "Read  2"
    assert [day.itemText(place) for place in range(day.count())] == [
        "Choose…", "4 May 2026", "5 Apr 2026", "No day: kept as written",
    ]  # fmt: skip
    day.setCurrentIndex(1)
    status.setCurrentIndex(status.findText("Delayed"))
    assert dialog.steps.at(Stage.READ.value).text() == "Read"
    dialog.next.click()
    assert dialog.now.review is not None
    first, second, _ = dialog.now.review.rows
    assert (first.comes.status, first.comes.status_text) == (Status.DELAYED, "We wait for an offer")
    assert [str(one.comes.due.earliest) for one in (first, second)] == ["2026-05-04", "2026-05-04"]
    assert first.comes.due.text == "04/05/2026"


def test_what_the_plan_says_in_the_same_words_is_not_asked_again(open_dialog: Open, workspace: Workspace) -> None:
    first = open_dialog(DOUBTS)
    assert first.read.doubts is not None
    for box in first.read.doubts.boxes:
        box.setCurrentIndex(1)
    first.next.click()
    assert first.now.reading is not None
    assert first.now.review is not None
    workspace.imports.save(1, first.now.reading, workspace.imports.accepted(1, first.now.review))
    again = open_dialog(DOUBTS.replace("Train the team", "Train all teams"))
    assert (again.stage, again.now.doubts) == (Stage.REVIEW, ())
    assert again.now.review is not None
    assert [one.differences for one in again.now.review.rows] == [(), (), ("action",)]
    other = open_dialog(DOUBTS.replace("Ongoing;04/05/2026", "Ongoing;05/06/2026"))
    assert [(one.place, one.field) for one in other.now.doubts] == [(1, "due")]


def test_all_dates_can_be_told_day_or_month_first_at_once(open_dialog: Open) -> None:
    rows = "".join(f"{n};Do {n};Ongoing;0{n % 7 + 1}/0{n % 5 + 2}/20{n + 9}\n" for n in range(1, 91))
    rows += "".join(f"{n};Do {n};Ongoing;0{n % 5 + 2}/0{n % 7 + 1}/20{n - 81}\n" for n in range(91, 126))
    dialog = open_dialog(f"#;Action;Status;Due date\n{rows}")
    assert "more texts are kept as written" in dialog.read.about.text()
    dialog.read.orders[1].click()
    assert dialog.read.open_count() == 0
    assert "kept as written" not in dialog.read.about.text()
    dialog.next.click()
    assert dialog.now.review is not None
    days = [one.comes.due.earliest for one in dialog.now.review.rows]
    assert (days[0], days[-1]) == (date(2010, 2, 3), date(2044, 2, 7))
    assert None not in days


def test_one_date_needs_no_order_for_all(open_dialog: Open) -> None:
    dialog = open_dialog(DOUBTS)
    assert not any(order.isVisible() for order in dialog.read.orders)


def test_the_wheel_scrolls_and_chooses_nothing(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(DOUBTS)
    assert dialog.read.doubts is not None
    box = dialog.read.doubts.boxes[0]
    box.setFocus()
    turned = QWheelEvent(
        QPointF(5, 5), QPointF(box.mapToGlobal(QPoint(5, 5))), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turned)
    assert box.currentIndex() == 0


@pytest.mark.parametrize(
    ("text", "name", "focused"),
    [
        (PLAN, "plan.csv", lambda made: made.review.table),
        (DOUBTS, "plan.csv", lambda made: made.read.doubts.boxes[0]),
        (TWO, "plan.md", lambda made: made.finding.list),
        (NO_HEADING, "plan.md", lambda made: made.columns.boxes[0]),
    ],
    ids=["review", "read", "find", "columns"],
)
def test_the_keyboard_begins_where_something_is_said(
    qtbot: QtBot, open_dialog: Open, text: str, name: str, focused: Callable[[ImportDialog], QWidget]
) -> None:
    dialog = open_dialog(text, name)
    qtbot.waitUntil(lambda: dialog.focusWidget() is focused(dialog))


def _stands_in_order(start: QWidget, wanted: list[QWidget]) -> bool:
    """True where Tab comes through these in their order, whatever else it comes through."""
    found, at = [start], start.nextInFocusChain()
    while at is not start:
        found.append(at)
        at = at.nextInFocusChain()
    places = [found.index(one) for one in wanted]
    return places == sorted(places)


def test_tab_goes_through_a_step_as_it_is_seen(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(DOUBTS)
    assert dialog.read.doubts is not None
    foot: list[QWidget] = [dialog.another, dialog.cancel, dialog.back, dialog.next]
    steps: list[QWidget] = [dialog.steps.at(stage.value) for stage in Stage]
    read = [dialog.into, *steps, dialog.read.keep, *dialog.read.doubts.boxes, dialog.read.table, *foot]
    qtbot.waitUntil(lambda: _stands_in_order(dialog.into, read))
    dialog.next.click()
    seen = dialog.review
    assert seen is not None
    review = [dialog.into, *steps, *seen.steps, seen.everything, seen.table, seen.reason, *foot]
    qtbot.waitUntil(lambda: _stands_in_order(dialog.into, review))


def test_ctrl_enter_goes_on_and_brings_in(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(DOUBTS)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.stage is Stage.REVIEW
    with qtbot.waitSignal(dialog.agreed):
        QTest.keyClick(dialog.review, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_choosing_a_plan_keeps_the_keyboard_there(open_dialog: Open) -> None:
    dialog = open_dialog(PLAN)
    dialog.into.setFocus()
    dialog.into.setCurrentIndex(dialog.into.findData(NEW_PLAN))
    assert dialog.focusWidget() is dialog.into


def test_a_number_that_stands_twice_can_be_left_out(open_dialog: Open) -> None:
    dialog = open_dialog("#;Action;Status\n1;Watch it;Done\n1;Write it;Done\n")
    assert not dialog.next.isEnabled()
    assert dialog.hint.text().startswith("Leave the column of numbers out, and rows are known by their texts")
    box = dialog.columns.boxes[0]
    box.setCurrentIndex(box.findText("Left out"))
    dialog.next.click()
    assert dialog.now.reading is not None
    assert [row.number for row in dialog.now.reading.rows] == [None, None]


def test_without_a_header_nothing_is_left_out_before_somebody_says_so(open_dialog: Open) -> None:
    dialog = open_dialog("1;Watch the long queue;Done;x\n2;Write all of it down;Ongoing;y\n3;Train the team;Done;z\n")
    assert {box.currentText() for box in dialog.columns.boxes} == {"Observations, with its heading"}


def test_columns_of_read_rows_fill_their_table_and_stay_readable(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(DOUBTS)
    table = dialog.read.table

    def wide() -> int:
        return sum(table.columnWidth(place) for place in range(9) if not table.isColumnHidden(place))

    dialog.resize(1180, 700)
    qtbot.waitUntil(lambda: abs(table.viewport().width() - wide()) < 3)
    dialog.resize(700, 600)
    qtbot.waitUntil(lambda: table.viewport().width() < 660)
    assert table.columnWidth(1) > 150
    assert table.horizontalScrollBar().maximum() > 0


def test_a_file_name_can_not_pretend_to_be_another(open_dialog: Open) -> None:
    dialog = open_dialog(PLAN, "plan\u202egnp.csv")
    assert dialog.title.text() == "plan⟨U+202E⟩gnp.csv"


def test_texts_can_all_be_kept_as_written(open_dialog: Open) -> None:
    dialog = open_dialog(DOUBTS)
    dialog.read.keep.click()
    assert dialog.read.open_count() == 0
    dialog.next.click()
    assert dialog.now.review is not None
    assert dialog.now.review.rows[1].comes.due.earliest is None


def test_going_back_and_on_keeps_the_answers(open_dialog: Open) -> None:
    dialog = open_dialog(DOUBTS)
    assert dialog.read.doubts is not None
    dialog.read.doubts.boxes[1].setCurrentIndex(2)
    dialog.next.click()
    dialog.back.click()
    assert dialog.read.doubts.boxes[1].currentText() == "5 Apr 2026"
    dialog.back.click()
    dialog.next.click()
    assert dialog.read.doubts.boxes[1].currentText() == "5 Apr 2026"


def test_all_rows_stand_below_with_what_they_are_taken_for(open_dialog: Open) -> None:
    dialog = open_dialog(PLAN)
    model = dialog.read.model
    row = [model.index(1, place).data() for place in range(model.columnCount())]
    assert row == [
        "2",
        "Write it down",
        "Done",
        "Done",
        "June 2026",
        "1 to 30 June 2026",
        "",
        "",
        "As agreed Team: Desk",
    ]


def test_the_kind_and_the_owner_are_seen_as_they_are_read(open_dialog: Open) -> None:
    dialog = open_dialog("#;Action;Status;Kind;Owner\n1;Watch it;Open;Prevent;Desk\n2;Write it;Open;;\n")
    model = dialog.read.model
    assert not any(dialog.read.table.isColumnHidden(place) for place in (6, 7))
    assert [model.index(0, place).data() for place in (6, 7)] == ["Prevent", "Desk"]
    assert [model.index(1, place).data() for place in (6, 7)] == ["", ""]


def test_the_table_can_go_into_a_new_plan(open_dialog: Open) -> None:
    dialog = open_dialog(PLAN)
    assert dialog.now.review is not None
    assert [one.base is None for one in dialog.now.review.rows] == [False, False]
    dialog.into.setCurrentIndex(dialog.into.findData(NEW_PLAN))
    assert dialog.plan == NEW_PLAN
    assert dialog.stage is Stage.REVIEW
    assert [one.base is None for one in dialog.now.review.rows] == [True, True]
    assert dialog.now.details is not None
    assert dialog.now.details.title == "plan"


def test_nothing_from_outside_is_shown_as_rich_text(open_dialog: Open) -> None:
    text = "#;Action;Status;<b>x</b>\n1;<img src=x>;<i>who knows</i>;<u>y</u>\n"
    dialog = open_dialog(text, "<b>plan.csv")
    for stage in Stage:
        dialog.steps.at(stage.value).click()
        assert all(found.textFormat() is Qt.TextFormat.PlainText for found in dialog.findChildren(QLabel))


def test_closing_asks_once_something_was_answered(open_dialog: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("app.ui.imports.import_dialog.confirm", lambda _parent, text, _yes: bool(asked.append(text)))
    dialog = open_dialog(DOUBTS)
    dialog.read.keep.click()
    dialog.reject()
    assert asked == ["Close without bringing anything in?"]
    assert dialog.isVisible()


def test_an_untouched_dialog_closes_at_once(open_dialog: Open) -> None:
    dialog = open_dialog(PLAN)
    dialog.reject()
    assert not dialog.isVisible()


def test_a_review_that_is_made_anew_keeps_what_was_decided(open_dialog: Open, workspace: Workspace) -> None:
    dialog = open_dialog(PLAN)
    assert dialog.review is not None
    dialog.review.everything.click()
    dialog.review.reason.setText("As told by the desk")
    workspace.actions.edit(1, 2, {"owner": "Somebody"})
    again = answer(workspace, dialog.now, dialog.now.wanted, UNWATCHED)
    dialog.review_again(again, UserError("Somebody else was quicker."))
    assert dialog.message.text().startswith("Somebody else was quicker. Nothing was brought in;")
    assert dialog.review.reason.text() == "As told by the desk"
    assert dialog.review.totals.text() == "Nothing changes."
    assert [row.base.state.owner for row in dialog.review.deciding.review.rows if row.base] == ["", "Somebody"]
