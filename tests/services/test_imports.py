"""Bringing a table in: what differs is appended once, everything else is left as it is."""

import hashlib
from datetime import date
from pathlib import Path

import docx
import pytest

from app.domain.actions import Status
from app.domain.errors import ConflictError, UserError
from app.domain.plans import Plan, PlanDetails
from app.domain.slips import records
from app.services.actions import Saved
from app.services.exports import Wanted
from app.services.imports import (
    Absent,
    Decisions,
    Into,
    Reading,
    proposed_details,
    read_file,
    read_markdown,
)
from app.services.workspace import Workspace
from tests.intake.workbooks import made

TABLE = """\
The timeline first:

| Time (UTC) | Event |
| --- | --- |
| 09:00 | It broke |

| # | Action | Status | Mood |
| --- | --- | --- | --- |
| 1 | Restore the host list | Done (December 19th , 2025) | calm |
| 2 | Automate the patches | Ongoing (by June 30th, 2026) | busy |
| 5 | Ask the auditors | 2026-09-01 | |
"""


def _reading(text: str) -> Reading:
    return read_markdown(text, "table.md")


def _bring(workspace: Workspace, plan: Plan, text: str, reason: str = "") -> Saved:
    reading = _reading(text)
    return workspace.imports.save(plan.id, reading, workspace.imports.match(plan.id, reading), reason)


def test_a_table_changes_adds_and_leaves_the_rest(workspace: Workspace, plan: Plan) -> None:
    reading = _reading(TABLE)
    matched = workspace.imports.match(plan.id, reading)
    assert (reading.told, matched.missing, matched.changes.added) == (("Mood",), (3,), (5,))
    saved = workspace.imports.save(plan.id, reading, matched, "From the bug")
    assert saved.numbers == [1, 2, 5]
    rows = {row.number: row for row in workspace.actions.current(plan.id)}
    assert rows[1].state.status_text == "Done (December 19th , 2025)"
    assert rows[1].state.completed.text == "December 19th , 2025"
    assert rows[1].state.observations == "Mood: calm"
    assert (rows[3].ordinal, rows[5].ordinal, rows[5].reason) == (1, 1, "From the bug")
    assert rows[5].state.due.text == "2026-09-01"
    assert workspace.actions.add(plan.id, {"action": "Next"}).numbers == [6]


def test_the_same_table_again_appends_nothing(workspace: Workspace, plan: Plan) -> None:
    _bring(workspace, plan, TABLE)
    assert _bring(workspace, plan, TABLE).steps == ()
    assert len(workspace.actions.history(plan.id)) == 6


def test_matching_alone_changes_no_byte(workspace: Workspace, plan: Plan, database_path: Path) -> None:
    before = hashlib.sha256(database_path.read_bytes()).digest()
    workspace.imports.match(plan.id, _reading(TABLE))
    assert hashlib.sha256(database_path.read_bytes()).digest() == before


def test_what_is_brought_in_can_be_undone(workspace: Workspace, plan: Plan) -> None:
    before = {row.number: row.state for row in workspace.actions.current(plan.id)}
    workspace.actions.undo(_bring(workspace, plan, TABLE))
    assert {row.number: row.state for row in workspace.actions.current(plan.id)} == before


def test_an_action_that_somebody_changed_meanwhile_is_a_conflict_for_all(workspace: Workspace, plan: Plan) -> None:
    reading = _reading(TABLE)
    matched = workspace.imports.match(plan.id, reading)
    workspace.actions.edit(plan.id, 2, {"owner": "Ops"})
    with pytest.raises(ConflictError, match="#2"):
        workspace.imports.save(plan.id, reading, matched)
    assert len(workspace.actions.history(plan.id)) == 4


def test_a_row_without_text_is_refused_and_nothing_is_saved(workspace: Workspace, plan: Plan) -> None:
    with pytest.raises(UserError, match="An action needs a text"):
        _bring(workspace, plan, "| # | Action | Status |\n| - | - | - |\n| 1 | Changed | Done |\n| 8 |  | Done |\n")
    assert len(workspace.actions.history(plan.id)) == 3


def test_a_table_without_numbers_fills_an_empty_plan_in_order(workspace: Workspace) -> None:
    plan = workspace.plans.create(PlanDetails("Empty"))
    _bring(workspace, plan, "Action item | Statut\n--- | ---\nErste | en cours\nZweite | \u2705 **FIXED**\n")
    states = [row.state for row in workspace.actions.current(plan.id)]
    assert [(state.action, state.status, state.status_text) for state in states] == [
        ("Erste", Status.ONGOING, "en cours"),
        ("Zweite", Status.DONE, "\u2705 FIXED"),
    ]


@pytest.mark.parametrize("layout", ["classic", "ccadb", "full"])
@pytest.mark.parametrize("words", ["classic", "ccadb"])
def test_a_draft_in_any_layout_comes_back_without_a_change(workspace: Workspace, layout: str, words: str) -> None:
    plan = workspace.plans.create(PlanDetails("Back", wording=words))
    for number, status in enumerate(("planned", "ongoing", "done", "delayed", "cancelled"), 1):
        for day in ("", "June 2026", "2026-06-30", "by June 30th, 2026", "TBD"):
            fields = {"status": status, "due": day, "completed": day if status == "done" else "", "kind": "detect"}
            workspace.actions.add(plan.id, {"action": f"Do *it* | {number}\n\n{day or '-'}", **fields})
    workspace.actions.merge(plan.id, 2, 1)
    workspace.actions.split(plan.id, 3, ["One part", "Another part"])
    file = workspace.exports.file(plan.id, "markdown", None, Wanted({"layout": layout}))
    matched = workspace.imports.match(plan.id, read_markdown(file.content.decode("utf-8"), file.facts.name))
    assert (matched.changed, matched.added, matched.missing) == ((), {}, ())


def test_white_space_alone_is_stored_and_not_announced(workspace: Workspace, plan: Plan) -> None:
    day = workspace.today
    workspace.updates.issue(plan.id, day)
    _bring(workspace, plan, "| # | Action | Status |\n| - | - | - |\n| 3 | Train the&#32;&#32;team | Planned |\n")
    assert workspace.actions.get(plan.id, 3).state.action == "Train the  team"
    found, line = workspace.updates.changes(plan.id)
    assert (found.numbers, "no action changed" in line) == ([], True)


def test_what_no_document_can_hold_is_replaced_and_counted(workspace: Workspace, plan: Plan) -> None:
    saved = _bring(workspace, plan, "| # | Action | Notes |\n| - | - | - |\n| 1 | a\x02b&#7;\x00 | c\u2028d |\n")
    assert saved.replaced == 3
    state = workspace.actions.get(plan.id, 1).state
    assert (state.action, state.observations) == ("a\ufffdb\ufffd\ufffd", "c\nd")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("nothing", "no table with the headings of an action plan"),
        ("| Time | Event |\n| - | - |\n| 1 | 2 |\n", "no table with the headings of an action plan"),
        (
            "| Action | Status |\n| - | - |\n| a | Done |\n\n| Action | Due |\n| - | - |\n| a | 2026 |\n",
            "could both be the plan",
        ),
        ("| Action | Status |\n| - | - |\n|  |  |\n", "no rows"),
        ("| # | Action |\n| - | - |\n| 1 | a |\n| 1 | b |\n", "#1 stands twice"),
        ("| # | Action |\n| - | - |\n| 1 | a | b |\n", "has 3 cells under 2 headings"),
    ],
)
def test_a_file_that_can_not_be_understood_is_refused(text: str, message: str) -> None:
    with pytest.raises(UserError, match=message):
        _reading(text)


def test_a_file_that_is_not_utf_8_is_read_as_what_it_can_be_and_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "old.md"
    text = "# R\u00e9vocations\n\n| Action | Status |\n| - | - |\n| V\u00e9rifier | Done |\n"
    path.write_bytes(text.encode("latin-1"))
    reading = read_file(path)
    assert reading.rows[0].fields["action"] == "V\u00e9rifier"
    assert any("windows-1252" in str(question) for question in reading.questions)
    assert proposed_details(path, reading).title == "R\u00e9vocations"


def test_a_byte_order_mark_is_no_part_of_the_table(tmp_path: Path) -> None:
    (tmp_path / "bom.md").write_bytes(b"\xef\xbb\xbf# | Action\n- | -\n1 | a\n")
    assert len(read_file(tmp_path / "bom.md").rows) == 1


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no file"):
        read_file(tmp_path / "missing.md")
    with pytest.raises(UserError, match="is a folder"):
        read_file(tmp_path)


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "huge.md").open("wb") as file:
        file.truncate(50 * 1024 * 1024 + 1)
    with pytest.raises(UserError, match="is larger than 50 MB"):
        read_file(tmp_path / "huge.md")


def test_what_would_happen_is_known_before_it_does(workspace: Workspace, plan: Plan) -> None:
    reading = _reading(TABLE)
    matched = workspace.imports.match(plan.id, reading)
    assert len(reading.rows) == 3
    assert [base.number for base, _ in matched.changed] == [1, 2]
    assert (list(matched.added), matched.missing, reading.told) == ([5], (3,), ("Mood",))
    assert list(map(str, reading.questions)) == [
        "#5: “2026-09-01” is a date without a status word; it is taken for the due date.",
    ]


@pytest.mark.parametrize("form", ["below", "second", "changed"])
def test_a_comment_whose_long_texts_stand_elsewhere_changes_nothing(
    workspace: Workspace, plan: Plan, tmp_path: Path, form: str
) -> None:
    workspace.actions.edit(plan.id, 1, {"observations": "One.\n\nTwo.", "action": "Long action " * 20})
    workspace.updates.issue(plan.id, date(2026, 3, 1))
    workspace.actions.edit(plan.id, 2, {"observations": "New."})
    file = workspace.exports.file(plan.id, "markdown", None, Wanted({"comment": form}))
    path = tmp_path / "comment.md"
    path.write_bytes(file.content)
    assert b"One." not in file.content or form == "below"
    matched = workspace.imports.match(plan.id, read_file(path))
    assert (matched.changed, matched.added, matched.missing) == ((), {}, ())


def test_a_plan_of_a_workbook_is_called_by_its_title_else_like_its_file(tmp_path: Path) -> None:
    path = Path(__file__).parents[1] / "intake" / "files" / "plan.xlsx"
    assert proposed_details(path, read_file(path)).title == "Plan of the north office"
    bare = tmp_path / "plan.xlsx"
    bare.write_bytes(made(lambda sheet: [sheet.append(row) for row in (["Action", "Status"], ["Mend it", "Done"])]))
    assert proposed_details(bare, read_file(bare)).title == "plan"


def test_a_heading_below_the_table_does_not_name_the_plan(tmp_path: Path) -> None:
    path = tmp_path / "first-update.md"
    path.write_text("| # | Action | Status |\n| - | - | - |\n| 1 | Do it | Done |\n\n### Dates promised\n", "utf-8")
    assert proposed_details(path, read_file(path)).title == "first update"


def test_what_was_taken_back_stands_again_when_its_number_comes_in(workspace: Workspace) -> None:
    plan = workspace.plans.create(PlanDetails("Twice"))
    workspace.actions.undo(_bring(workspace, plan, TABLE))
    assert workspace.actions.current(plan.id) == []
    asked = workspace.imports.review(plan.id, _reading(TABLE))
    assert [str(question)[:20] for question in asked.questions] == [
        "#1 was taken back be",
        "#2 was taken back be",
        "#5 was taken back be",
    ]
    saved = _bring(workspace, plan, TABLE)
    assert {row.number: row.ordinal for row in workspace.actions.current(plan.id)} == {1: 3, 2: 3, 5: 3}
    assert workspace.actions.add(plan.id, {"action": "Next"}).numbers == [6]
    workspace.updates.issue(plan.id, workspace.today)
    with pytest.raises(UserError, match="stand in an issued update"):
        workspace.actions.undo(saved)


def test_missing_actions_end_split_and_merge_in_one_wish(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 3, {"due": "2026-02-01"})
    reading = _reading(
        "| # | Action | Status | Due |\n| - | - | - | - |\n| 1 | Restore the host list | Planned |  |\n"
        "| 2 | Automate the patches | Planned |  |\n|  | Train the new team | Planned | 2026-05-01 |\n"
        "|  | Train the old team, and write down how | Planned | |\n"
    )
    asked = workspace.imports.review(plan.id, reading)
    decisions = Decisions(
        paired={2: None, 3: None}, split_from={3: 3}, absent={3: Absent.MERGED}, merged={3: Into(place=2)}
    )
    matched = workspace.imports.decided(plan.id, asked, decisions)
    saved = workspace.imports.save(plan.id, reading, matched, "From the bug")
    states = {row.number: row.state for row in workspace.actions.current(plan.id)}
    assert (matched.missing, [*states]) == ((), [1, 2, 3, 4, 5])
    assert (states[3].status, states[3].merged_into, states[5].split_from) == (Status.CANCELLED, 4, 3)
    assert {step.after.reason for step in saved.steps} == {"From the bug"}
    assert {step.after.at for step in saved.steps} == {saved.steps[0].after.at}
    (slip,) = records(workspace.actions.history(plan.id))[3].slips
    assert (slip.due.text, slip.into, slip.days) == ("2026-05-01", 4, 89)
    workspace.actions.undo(saved)
    assert {row.number for row in workspace.actions.current(plan.id)} == {1, 2, 3}


def test_a_new_plan_takes_what_was_decided(workspace: Workspace) -> None:
    reading = _reading(TABLE)
    assert [one.base for one in workspace.imports.review_new(reading).rows] == [None] * 3
    decisions = Decisions(left_out=frozenset({1}), refused={0: frozenset({"observations"})})
    saved = workspace.imports.save_new(PlanDetails("New"), reading, decisions=decisions)
    states = {row.number: row.state for row in workspace.actions.current(saved.plan_id)}
    assert ([*states], states[1].observations, states[1].status) == ([1, 5], "", Status.DONE)


@pytest.mark.parametrize(
    ("above", "title"),
    [
        (["Late revocation", "As of 2 March 2026"], "Late revocation"),
        (["Actions"], "plan of us"),
        (["2026-03-02"], "plan of us"),
        (["We agreed on what follows."], "plan of us"),
    ],
)
def test_a_new_plan_is_called_by_the_row_above_its_table(tmp_path: Path, above: list[str], title: str) -> None:
    rows = [*([text] for text in above), ["#", "Action", "Status"], [1, "Mend it", "Done"], [2, "Paint it", "Planned"]]
    path = tmp_path / "plan_of-us.xlsx"
    path.write_bytes(made(lambda sheet: [sheet.append(row) for row in rows]))
    assert proposed_details(path, read_file(path)).title == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [("Plan after the outage", "Plan after the outage"), ("Action items:", "plan"), ("It is done.", "plan")],
)
def test_a_new_plan_is_called_by_what_stands_above_its_table_in_word(tmp_path: Path, lead: str, title: str) -> None:
    document = docx.Document()
    document.add_paragraph(lead)
    table = document.add_table(2, 3)
    for place, text in enumerate(["#", "Action", "Status", "1", "Mend it", "Done"]):
        table.cell(*divmod(place, 3)).text = text
    document.save(str(tmp_path / "plan.docx"))
    path = tmp_path / "plan.docx"
    assert proposed_details(path, read_file(path)).title == title
