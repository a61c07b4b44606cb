"""Opening a package: the plan as it is, nothing of others, and not a byte that can be changed."""

import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import StoppedError, UserError
from app.domain.packages import EVERYTHING, PackageChoice, Redaction
from app.domain.plans import Plan, PlanDetails
from app.services.ledger import verify_file
from app.services.package_opening import open_as_file
from app.services.workspace import Workspace
from app.store.schema import metadata
from tests.documents.package.packed import fill, unpack
from tests.documents.package.tampers import CHANGES, sum_again

Open = Callable[..., Workspace]


@pytest.fixture
def plan(workspace: Workspace) -> Plan:
    """A plan with everything, also with a template, a view, questions and a rule set of its own."""
    plan = fill(workspace)
    workspace.evidence.attach_bytes(plan.id, 1, "large.bin", bytes(range(256)) * 10_000)
    return plan


@pytest.fixture
def opened(workspace: Workspace, plan: Plan, tmp_path: Path, open_workspace: Open) -> Callable[..., Workspace]:
    """Packs and opens the plan."""

    def open_one(choice: PackageChoice = EVERYTHING, passphrase: str = "") -> Workspace:
        workspace.packages.write(plan.id, tmp_path / "plan.zip", choice, passphrase=passphrase)
        open_as_file(tmp_path / "plan.zip", tmp_path / "opened.remediary", passphrase)
        return open_workspace(tmp_path / "opened.remediary", "Auditor")

    return open_one


def _rows(path: Path, table: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()


def test_every_row_of_the_plan_is_as_it_was(workspace: Workspace, plan: Plan, opened: Open) -> None:
    found = opened(PackageChoice(formats=("markdown", "text", "word", "excel", "html", "pdf")))
    for table in set(metadata.tables) - {"ledger", "plans", "actions", "revisions"}:
        assert _rows(found.path, table) == _rows(workspace.path, table), table
    assert found.actions.current(plan.id) == workspace.actions.current(plan.id)
    assert found.actions.history(plan.id) == workspace.actions.history(plan.id)
    assert found.plans.get(plan.id) == workspace.plans.get(plan.id)
    assert found.ledger.head() == workspace.ledger.head()


def test_other_plans_are_not_there(plan: Plan, opened: Open) -> None:
    found = opened()
    assert [one.plan.id for one in found.plans.summaries()] == [plan.id]
    assert b"What nobody else may read" not in found.path.read_bytes()


def test_nothing_can_be_saved_in_it(plan: Plan, opened: Open) -> None:
    found = opened()
    before = found.path.read_bytes()
    assert (found.read_only, found.is_from_package) == (True, True)
    with pytest.raises(UserError, match="stays as it was packed"):
        found.actions.edit(plan.id, 1, {"owner": "Somebody"})
    with pytest.raises(UserError, match="stays as it was packed"):
        found.plans.create(PlanDetails("Another"))
    assert found.path.read_bytes() == before
    assert found.path.stat().st_mode & 0o777 == 0o444


def test_a_copy_of_it_that_may_be_written_is_read_only_as_well(
    plan: Plan, opened: Open, tmp_path: Path, open_workspace: Open
) -> None:
    found = opened()
    copy = tmp_path / "copy.remediary"
    copy.write_bytes(found.path.read_bytes())
    assert open_workspace(copy).read_only
    assert open_workspace(found.copy_to(tmp_path / "saved.remediary")).is_from_package


def test_the_package_is_what_can_be_verified(opened: Open) -> None:
    found = opened()
    for verify in (found.ledger.verify, lambda: verify_file(found.path)):
        with pytest.raises(UserError, match="verify the package"):
            verify()


def test_evidence_that_was_left_out_is_said_to_be(plan: Plan, opened: Open) -> None:
    found = opened(PackageChoice(redactions=(Redaction(2, "Personal data", hides_name=True), Redaction(1, "x"))))
    hidden, named = found.evidence.get(plan.id, 2), found.evidence.get(plan.id, 1)
    assert (hidden.name, hidden.proves, named.name) == ("(hidden)", "", "minutes.pdf")
    for item in (hidden, named):
        assert item.sha256
        with pytest.raises(UserError, match="left out of the package"):
            list(found.evidence.pieces(plan.id, item.number))
    assert b"".join(found.evidence.pieces(plan.id, 5)) == bytes(range(256)) * 10_000


def test_one_that_another_tool_packed_again_can_be_opened(
    workspace: Workspace, plan: Plan, tmp_path: Path, open_workspace: Open
) -> None:
    workspace.packages.write(plan.id, tmp_path / "plan.zip")
    folder = unpack(tmp_path / "plan.zip", tmp_path / "unpacked")
    with zipfile.ZipFile(tmp_path / "again.zip", "w", zipfile.ZIP_DEFLATED) as made:
        for path in folder.rglob("*"):
            made.write(path, path.relative_to(folder).as_posix())
    open_as_file(tmp_path / "again.zip", tmp_path / "opened.remediary")
    found = open_workspace(tmp_path / "opened.remediary")
    assert b"".join(found.evidence.pieces(plan.id, 5)) == bytes(range(256)) * 10_000


def test_a_sealed_one_is_opened_with_its_passphrase(plan: Plan, opened: Open) -> None:
    assert opened(passphrase="a long passphrase of words").plans.get(plan.id).details.title == "Late revocation"


def test_one_that_does_not_hold_is_not_opened(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    workspace.packages.write(plan.id, tmp_path / "plan.zip")
    folder = unpack(tmp_path / "plan.zip", tmp_path / "unpacked")
    CHANGES["a content changed"](folder)
    sum_again(folder)
    with zipfile.ZipFile(tmp_path / "changed.zip", "w") as made:
        for path in folder.rglob("*"):
            made.write(path, path.relative_to(folder).as_posix())
    before = sorted(tmp_path.iterdir())
    with pytest.raises(UserError, match=r"changed.zip does not hold, and was not opened: Entry \d+ of the log"):
        open_as_file(tmp_path / "changed.zip", tmp_path / "opened.remediary")
    with pytest.raises(StoppedError):
        open_as_file(tmp_path / "plan.zip", tmp_path / "opened.remediary", cancelled=lambda: True)
    (tmp_path / "there.remediary").touch()
    with pytest.raises(UserError, match="exists already"):
        open_as_file(tmp_path / "plan.zip", tmp_path / "there.remediary")
    (tmp_path / "there.remediary").unlink()
    assert sorted(tmp_path.iterdir()) == before


def test_a_later_update_and_a_changed_view_are_followed(workspace: Workspace, plan: Plan, opened: Open) -> None:
    workspace.plans.describe(plan.id, {"organisation": "Another name"})
    found = opened()
    assert found.plans.get(plan.id).details.organisation == "Another name"
    assert found.updates.issued(plan.id)[0].details.organisation == "Example CA"
