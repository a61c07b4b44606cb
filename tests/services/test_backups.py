"""Backups that make themselves: once a day, before an import, never without a change, and never in the way."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.backups import Reason
from app.domain.errors import UserError
from app.domain.plans import Plan, PlanDetails
from app.services.backups import Backups
from app.services.imports import read_markdown
from app.services.workspace import Workspace
from tests.day import Day

TABLE = "| # | Action | Status |\n|---|---|---|\n| 1 | Restore the host list, all of it | done |\n"


@pytest.fixture
def daily(database_path: Path, day: Day) -> Workspace:
    """A plan, opened on a Monday."""
    workspace = Workspace.open(database_path, "Ada Example", day)
    workspace.plans.create(PlanDetails("Late revocation"))
    yield workspace
    workspace.close()


@pytest.fixture
def day() -> Day:
    """A Monday."""
    return Day("2026-03-02 10:00")


def _reasons(workspace: Workspace) -> list[Reason]:
    return [one.reason for one in workspace.backups.listed()]


def test_the_first_look_of_a_day_makes_a_backup_and_the_second_none(daily: Workspace) -> None:
    made = daily.backups.make_daily()
    assert made is not None
    assert made.at == datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
    assert daily.backups.make_daily() is None
    assert _reasons(daily) == [Reason.DAILY]


def test_the_first_change_of_a_day_is_preceded_by_a_backup(daily: Workspace, day: Day) -> None:
    daily.backups.make_daily_before_change()
    assert _reasons(daily) == []
    daily.plans.create(PlanDetails("Second"))
    daily.plans.create(PlanDetails("Third"))
    assert _reasons(daily) == [Reason.DAILY]
    with Workspace.open(daily.backups.listed()[0].path, "Ada Example") as then:
        assert [found.plan.details.title for found in then.plans.summaries()] == ["Late revocation"]


def test_an_import_that_changes_something_is_preceded_by_a_backup(workspace: Workspace, plan: Plan) -> None:
    reading = read_markdown(TABLE, "table.md")
    assert len(workspace.imports.save(plan.id, reading, workspace.imports.match(plan.id, reading)).steps) == 1
    (made,) = workspace.backups.listed()
    assert made.reason is Reason.IMPORT
    with Workspace.open(made.path, "Ada Example") as then:
        assert then.actions.get(plan.id, 1).state.action == "Restore the host list"


def test_an_import_that_changes_nothing_makes_none(workspace: Workspace, plan: Plan) -> None:
    reading = read_markdown(TABLE, "table.md")
    for expected in (1, 0):
        assert (
            len(workspace.imports.save(plan.id, reading, workspace.imports.match(plan.id, reading)).steps) == expected
        )
    assert len(workspace.backups.listed()) == 1


def test_what_goes_wrong_blocks_nothing_and_is_told_once(workspace: Workspace, plan: Plan, home: Path) -> None:
    workspace.backups.folder.write_text("in the way")
    (home / "data").write_text("in the way")
    workspace.backups.make_daily_before_change()
    workspace.actions.edit(plan.id, 1, {"owner": "the team"})
    assert workspace.backups.make_daily() is None
    (trouble,) = workspace.backups.untold()
    assert str(trouble).startswith("No backup of ")
    assert workspace.backups.make_daily() is None
    assert workspace.backups.untold() == []
    assert workspace.actions.get(plan.id, 1).state.owner == "the team"


def test_a_file_that_is_gone_is_told_as_that(workspace: Workspace, plan: Plan) -> None:
    workspace.path.rename(workspace.path.with_name("elsewhere"))
    assert workspace.backups.make_daily() is None
    (trouble,) = workspace.backups.untold()
    assert "was moved, replaced or deleted while it was open, so no backup was made" in str(trouble)
    workspace.path.with_name("elsewhere").rename(workspace.path)
    assert workspace.backups.make_daily() is not None


def test_a_file_that_was_cut_to_nothing_is_told_as_that(workspace: Workspace, plan: Plan) -> None:
    with workspace.path.open("r+b") as file:
        file.truncate(0)
    assert workspace.backups.make_daily() is None
    (told,) = workspace.backups.untold()
    assert str(told) == f"{workspace.path} is not a Remediary database: choose another file."


def test_a_read_only_file_needs_none(database_path: Path, workspace: Workspace, plan: Plan) -> None:
    workspace.close()
    database_path.chmod(0o444)
    with Workspace.open(database_path, "Ada Example") as opened:
        assert not opened.backups.is_due()


def test_rotation_follows_the_clock_of_the_workspace(daily: Workspace, day: Day) -> None:
    for number in range(40):
        day.set(f"2026-{4 + number // 28:02}-{1 + number % 28:02} 10:00")
        daily.plans.create(PlanDetails(f"Plan {number}"))
        daily.backups.make_daily()
    ages = [day() - one.at for one in daily.backups.listed()]
    assert len([age for age in ages if age <= timedelta(days=14)]) == 13
    assert len([age for age in ages if age > timedelta(days=14)]) == 4


def test_one_is_found_by_its_name_or_by_any_path(daily: Workspace, tmp_path: Path) -> None:
    made = daily.backups.make()
    listing = Backups(daily.path, lambda: datetime.now(UTC))
    assert listing.find(made.path.name) == made.path
    assert listing.find(str(made.path)) == made.path
    with pytest.raises(UserError, match="There is no backup typo"):
        listing.find("typo")
