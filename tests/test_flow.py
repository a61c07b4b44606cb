"""The main job end to end: bring tables in, issue after each, read every format back."""

import io
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import docx
import openpyxl
import pytest

from app.domain.plans import Plan, PlanDetails
from app.intake.markdown import read_grids
from app.services.example import replay_example
from app.services.exports import Wanted
from app.services.imports import read_file
from app.services.workspace import Workspace

SEED = Path(__file__).resolve().parents[2] / "shared" / "seed"
Cells = list[list[str]]


def _markdown_cells(content: bytes) -> Cells:
    return [list(row) for row in read_grids(content.decode("utf-8"))[0].rows[1:]]


def _word_cells(content: bytes) -> Cells:
    table = docx.Document(io.BytesIO(content)).tables[0]
    return [[cell.text for cell in row.cells] for row in table.rows][1:]


def _excel_cells(content: bytes) -> Cells:
    book = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
    rows = book["Actions"].iter_rows(min_row=2, max_col=4, values_only=True)
    return [["" if value is None else str(value) for value in row] for row in rows]


READERS: dict[str, Callable[[bytes], Cells]] = {
    "markdown": _markdown_cells,
    "word": _word_cells,
    "excel": _excel_cells,
}


@pytest.fixture
def seed_posts() -> list[dict[str, object]]:
    if not SEED.is_dir():
        pytest.skip("the published posts are not here")
    posts: list[dict[str, object]] = json.loads((SEED / "posts.json").read_text("utf-8"))
    return posts


def _replayed(workspace: Workspace, posts: list[dict[str, object]]) -> Plan:
    plan = workspace.plans.create(PlanDetails("Seed"))
    for post in posts:
        reading = read_file(SEED / f"post-{post['post']}.md")
        workspace.imports.save(plan.id, reading, workspace.imports.match(plan.id, reading))
        workspace.updates.issue(plan.id, date.fromisoformat(str(post["dated_assumed"])), str(post["intro"]))
    return plan


@pytest.mark.parametrize("format_name", READERS)
def test_every_published_post_comes_back_cell_for_cell(
    workspace: Workspace, seed_posts: list[dict[str, object]], format_name: str
) -> None:
    plan = _replayed(workspace, seed_posts)
    for post in seed_posts:
        file = workspace.exports.file(plan.id, format_name, int(str(post["post"])))
        expected = [
            [str(row["n"]), row["action"], row["status"], row["observations"]]
            for row in post["rows"]  # type: ignore[attr-defined]
        ]
        assert READERS[format_name](file.content) == expected


def test_the_changes_are_those_that_really_differ(workspace: Workspace, seed_posts: list[dict[str, object]]) -> None:
    plan = _replayed(workspace, seed_posts)
    for post in seed_posts[1:]:
        number = int(str(post["post"]))
        found, line = workspace.updates.changes(plan.id, number - 1, number)
        assert found.numbers == post["rows_that_differ_from_previous_post"]
        assert all(f"#{number}" in line for number in found.numbers)


def test_the_changes_say_which_fields(workspace: Workspace, seed_posts: list[dict[str, object]]) -> None:
    plan = _replayed(workspace, seed_posts)
    found, _ = workspace.updates.changes(plan.id, 2, 3)
    assert [(change.number, change.names) for change in found.changed] == [
        (2, ("due", "observations", "status_text")),
        (3, ("due", "observations", "status_text")),
    ]
    found, _ = workspace.updates.changes(plan.id, 5, 6)
    assert [(change.number, change.names) for change in found.changed] == [
        (6, ("completed", "status_text")),
        (7, ("status", "completed", "observations", "status_text")),
    ]


def test_the_two_wrong_announcements_are_noticed(workspace: Workspace, seed_posts: list[dict[str, object]]) -> None:
    plan = workspace.plans.create(PlanDetails("Seed"))
    warned = {}
    for post in seed_posts:
        reading = read_file(SEED / f"post-{post['post']}.md")
        workspace.imports.save(plan.id, reading, workspace.imports.match(plan.id, reading))
        day = date.fromisoformat(str(post["dated_assumed"]))
        _, draft = workspace.updates.issue(plan.id, day, str(post["intro"]))
        warned[post["post"]] = draft.warnings
    assert {number for number, warnings in warned.items() if warnings} == {3, 6}
    assert "#3" in str(warned[3][0])
    assert "#6" in str(warned[6][0])


def test_the_only_slip_is_the_lost_precision_that_post_3_published(
    workspace: Workspace, seed_posts: list[dict[str, object]]
) -> None:
    found = workspace.slips.of_plan(_replayed(workspace, seed_posts).id)
    told = {
        one.number: [(a.promise.due.text, {move.value for move in a.promise.moves}, a.update) for a in one.course.told]
        for one in found.actions
    }
    assert told == {
        1: [],
        2: [("June 2021", set(), 1), ("by June 30th, 2021", {"firmer"}, 2), ("June 2021", {"vaguer"}, 3)],
        3: [("June 2021", set(), 1), ("by June 30th, 2021", {"firmer"}, 2)],
        4: [("June 2021", set(), 1)],
        5: [],
        6: [("June 2021", set(), 1)],
        7: [("June 2021", set(), 4)],
    }
    assert {one.number: len(one.course.slips) for one in found.actions if one.course.slips} == {2: 1}
    assert (found.totals.days, found.totals.vaguer, found.totals.unexplained) == (0, 1, 1)


_WEEKS = [
    ("update", "2020-12-22", "late"), ("update", "2021-04-07", "late"), ("update", "2021-04-15", "late"),
    ("update", "2021-05-05", "late"), ("update", "2021-06-29", "met"),
]  # fmt: skip


def _record(workspace: Workspace, plan: Plan, at: str) -> list[tuple[str, str, str]]:
    found = workspace.clocks.record(plan.id, datetime.fromisoformat(at))
    return [(one.rule.name, one.until.date().isoformat(), one.verdict.value) for one in found]


def test_posts_that_are_brought_in_long_after_are_held_to_the_days_that_they_name(
    workspace: Workspace, seed_posts: list[dict[str, object]]
) -> None:
    plan = _replayed(workspace, seed_posts)
    last = ("update", "2021-07-05")
    assert _record(workspace, plan, "2021-07-05T23:59+00:00") == [*_WEEKS, (*last, "running")]
    assert _record(workspace, plan, "2021-07-06T00:00+00:00") == [*_WEEKS, (*last, "overdue")]
    workspace.plans.describe(plan.id, {"closure_reported": "2021-07-05"})
    assert _record(workspace, plan, "2021-08-01T00:00+00:00") == [*_WEEKS, (*last, "closed")]


def test_posts_that_are_written_and_issued_on_their_days_tell_each_change_in_time(
    workspace: Workspace, seed_posts: list[dict[str, object]]
) -> None:
    plan = workspace.plans.create(PlanDetails("Seed"))
    for post in seed_posts:
        day = date.fromisoformat(str(post["dated_assumed"]))
        then = workspace.at(lambda day=day: datetime(day.year, day.month, day.day, 15, tzinfo=UTC))  # type: ignore[misc]
        reading = read_file(SEED / f"post-{post['post']}.md")
        then.imports.save(plan.id, reading, then.imports.match(plan.id, reading))
        then.updates.issue(plan.id, day, str(post["intro"]))
    found = workspace.clocks.record(plan.id, datetime(2021, 7, 1, tzinfo=UTC))
    changes = [one for one in found if one.rule.name == "change"]
    assert [(one.verdict.value, list(one.actions)) for one in changes] == [
        ("met", post["rows_that_differ_from_previous_post"]) for post in seed_posts[1:]
    ]
    assert [one.verdict.value for one in found if one.rule.name == "update"] == [*(v for *_, v in _WEEKS), "running"]


def test_an_issued_update_stays_the_same_bit_for_bit(workspace: Workspace) -> None:
    plan = replay_example(workspace)
    second = {name: workspace.exports.file(plan.id, name, 2) for name in READERS}
    workspace.actions.edit(plan.id, 2, {"observations": "Changed afterwards."})
    workspace.plans.describe(plan.id, {"title": "Renamed", "wording": "ccadb", "layout": "full"})
    workspace.updates.issue(plan.id, date(2021, 7, 5))
    for name, file in second.items():
        assert workspace.exports.file(plan.id, name, 2) == file


def test_the_example_tells_six_updates_with_the_split(workspace: Workspace) -> None:
    plan = replay_example(workspace)
    issued = workspace.updates.issued(plan.id)
    assert [update.dated.isoformat() for update in issued] == [
        "2020-12-15", "2021-03-31", "2021-04-08", "2021-04-28", "2021-06-22", "2021-06-28",
    ]  # fmt: skip
    assert issued[3].announcement == (
        "Update of the action plan for this incident (actions #2, #3, #6 and #7). Action #6 was split: see #7."
    )
    assert workspace.updates.rows(plan.id, 4)[6].state.split_from == 6


@pytest.mark.parametrize("format_name", READERS)
def test_the_same_plan_gives_the_same_bytes(tmp_path: Path, format_name: str) -> None:
    contents = []
    for name in ("one", "two"):
        with Workspace.open(tmp_path / f"{name}.remediary", f"author {name}", create=True) as fresh:
            plan = replay_example(fresh)
            contents.append(fresh.exports.file(plan.id, format_name, 6).content)
            contents.append(fresh.exports.file(plan.id, format_name, 6, Wanted({"layout": "full"})).content)
    assert contents[0] == contents[2]
    assert contents[1] == contents[3]
    assert contents[0] != contents[1]


def test_an_exported_table_comes_back_without_a_change(workspace: Workspace, tmp_path: Path) -> None:
    plan = replay_example(workspace)
    for layout in ("classic", "ccadb", "full"):
        file = workspace.exports.file(plan.id, "markdown", 6, Wanted({"layout": layout}))
        path = tmp_path / f"{layout}.md"
        path.write_bytes(file.content)
        reading = read_file(path)
        matched = workspace.imports.match(plan.id, reading)
        assert (matched.changed, matched.added, matched.missing) == ((), {}, ())
