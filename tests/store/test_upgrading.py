"""Bringing older files to the newest schema: whole, or not at all and again later."""

import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from app import assets
from app.domain.backups import Backup, Reason
from app.domain.errors import UserError
from app.services.workspace import Workspace
from app.store import backups, database, next_updates, upgrading
from app.store.database import create_database, open_database
from app.store.schema import SCHEMA_VERSION
from tests.conftest import DATABASES

MIGRATION = '''"""The schema of a version that does not exist yet."""

from alembic import op

revision = "{revision}"
down_revision = "{head}"


def upgrade():
    op.execute("CREATE TABLE owners (id INTEGER PRIMARY KEY) STRICT")
    op.execute("UPDATE plans SET title = title || ' (upgraded)'")
    {step}
'''
Install = Callable[[str], None]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A copy of the database that version 1 of the schema left."""
    return shutil.copy(DATABASES / "schema-1.remediary", tmp_path / "plan.remediary")


@pytest.fixture
def current(old: Path) -> Path:
    """The same at the newest schema, alone in a folder."""
    open_database(old).close()
    folder = old.parent / "current"
    shutil.rmtree(backups.folder_of(old))
    folder.mkdir()
    return old.rename(folder / old.name)


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Makes the program one version newer, with a migration that takes the given step."""
    ours = assets.folder("migrations")
    folder = Path(shutil.copytree(ours, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__")))
    known, head = assets.folder, _head(ours)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    def install_one(step: str) -> None:
        migration = MIGRATION.format(revision="9999", head=head, step=step)
        (folder / "versions" / "9999_next.py").write_text(migration, "utf-8")
        monkeypatch.setattr(assets, "folder", lambda name: folder if name == "migrations" else known(name))
        monkeypatch.setattr(database, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
        monkeypatch.setattr(upgrading, "SCHEMA_VERSION", SCHEMA_VERSION + 1)

    return install_one


def _head(folder: Path) -> str:
    config = Config()
    config.set_main_option("script_location", str(folder))
    head = ScriptDirectory.from_config(config).get_current_head()
    assert head is not None
    return head


def _dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        return [str(version), *connection.iterdump()]


def _backups(path: Path) -> list[Backup]:
    """Those that lie beside the file, all of which are whole."""
    found = backups.listed(path)
    assert {one.path for one in found} == set(backups.folder_of(path).iterdir())
    return found


def test_a_database_of_schema_1_opens_with_all_that_it_held(
    old: Path, open_workspace: Callable[..., Workspace]
) -> None:
    with closing(sqlite3.connect(old)) as connection:
        stored = connection.execute("SELECT seq, at, author, action, due FROM revisions ORDER BY seq").fetchall()
    workspace = open_workspace(old)
    (summary,) = workspace.plans.summaries()
    history = workspace.actions.history(summary.plan.id)
    assert [row.number for row in workspace.actions.current(summary.plan.id)] == [1, 2, 3]
    assert [(row.seq, row.author, row.state.action, row.state.due.text) for row in history] == [
        (seq, author, action, due) for seq, _, author, action, due in stored
    ]
    assert len(history) == 4
    workspace.actions.edit(summary.plan.id, 3, {"owner": "the team"})
    assert workspace.actions.get(summary.plan.id, 3).state.split_from == 2


def test_the_file_before_an_upgrade_is_kept_beside_it(current: Path, install: Install) -> None:
    before = _dump(current)
    install("pass")
    open_database(current).close()
    (backup,) = _backups(current)
    assert {path.name for path in current.parent.iterdir()} == {current.name, backup.path.parent.name}
    assert (backup.reason, backup.schema) == (Reason.UPGRADE, SCHEMA_VERSION)
    assert _dump(backup.path) == before
    assert _dump(current)[0] == str(SCHEMA_VERSION + 1)
    assert "(upgraded)" in "".join(_dump(current))


def test_an_upgraded_file_keeps_its_guards_and_is_not_upgraded_again(current: Path, install: Install) -> None:
    install("op.execute('DROP TRIGGER guard_revisions_delete')")
    open_database(current).close()
    open_database(current).close()
    assert len(_backups(current)) == 1
    with closing(sqlite3.connect(current)) as connection, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute("DELETE FROM revisions")


@pytest.mark.parametrize(
    "step",
    [
        "raise RuntimeError('half way')",
        "op.execute('SELECT * FROM nowhere')",
        "op.execute('DROP TRIGGER guard_revisions_delete'); op.execute('DELETE FROM revisions')",
        "op.execute('DROP TABLE plans')",
        "op.execute('INSERT INTO actions (plan_id, number, head_seq) VALUES (77, 1, 1)')",
    ],
    ids=["raises", "wrong SQL", "loses rows", "loses a table", "breaks a reference"],
)
def test_a_migration_that_fails_leaves_all_as_it_was_and_can_be_retried(
    current: Path, install: Install, step: str
) -> None:
    before = _dump(current)
    install(step)
    with pytest.raises(Exception, match=r"half way|nowhere|would lose rows"):
        open_database(current)
    assert _dump(current) == before
    install("pass")
    open_database(current).close()
    assert _dump(current)[0] == str(SCHEMA_VERSION + 1)
    assert len(_backups(current)) == 2


def test_a_failing_migration_creates_no_file(tmp_path: Path, install: Install) -> None:
    install("raise RuntimeError('half way')")
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(RuntimeError, match="half way"):
        create_database(folder / "a.remediary")
    assert list(folder.iterdir()) == []


def test_an_old_file_that_is_read_only_is_left_alone(current: Path, install: Install) -> None:
    install("pass")
    current.chmod(0o444)
    before = current.read_bytes()
    with pytest.raises(UserError, match="is read-only and of an older version"):
        open_database(current)
    assert current.read_bytes() == before
    assert len(list(current.parent.iterdir())) == 1


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_a_database_of_every_landed_version_opens_and_goes_on(tmp_path: Path, version: int) -> None:
    path = Path(shutil.copy(DATABASES / f"schema-{version}.remediary", tmp_path / "plan.remediary"))
    with Workspace.open(path, "Ada Example") as workspace:
        (summary,) = workspace.plans.summaries()
        plan = summary.plan
        issued = workspace.updates.issued(plan.id)
        for update in issued:
            assert len(workspace.updates.rows(plan.id, update.number)) > 0
            for facts in update.files:
                stored = workspace.updates.files(plan.id, update.number, facts.format)[0]
                assert len(stored.content) == facts.size
        workspace.actions.edit(plan.id, 1, {"observations": "Said by this version"})
        made, _ = workspace.updates.issue(plan.id, workspace.today)
        assert made.number == len(issued) + 1
        assert b"Said by this version" in workspace.exports.file(plan.id, "html", made.number).content


def test_an_update_of_before_schema_3_stays_without_a_question(tmp_path: Path) -> None:
    path = Path(shutil.copy(DATABASES / "schema-2.remediary", tmp_path / "plan.remediary"))
    with Workspace.open(path, "Ada Example") as workspace:
        plan = workspace.plans.summaries()[0].plan
        earlier = workspace.updates.issued(plan.id)[0].details
        assert (plan.details.question, plan.details.paper, plan.details.template) == ("yes", "a4", "")
        assert (earlier.question, earlier.comment, earlier.pictures) == ("no", "whole", "no")


def test_what_schema_3_keeps_is_there(tmp_path: Path) -> None:
    path = Path(shutil.copy(DATABASES / "schema-3.remediary", tmp_path / "plan.remediary"))
    with Workspace.open(path, "Ada Example") as workspace:
        plan = workspace.plans.summaries()[0].plan
        assert (plan.details.paper, plan.details.comment, plan.details.pictures) == ("letter", "second", "yes")
        assert workspace.templates.used(plan.id).name == "letterhead.docx"
        assert workspace.closures.get(plan.id).incident == "The responder could not be reached."
        assert len(workspace.updates.files(plan.id, 3, "markdown")) == 2


def test_what_schema_4_keeps_is_there(tmp_path: Path) -> None:
    path = Path(shutil.copy(DATABASES / "schema-4.remediary", tmp_path / "plan.remediary"))
    with Workspace.open(path, "Ada Example") as workspace:
        plan = workspace.plans.summaries()[0].plan
        steps = workspace.actions.get(plan.id, 1).state.milestones
        assert [(step.text, step.due.text, step.completed.text) for step in steps] == [
            ("Steps agreed", "1 March 2026", "2026-03-03"),
            ("Steps done", "Q2 2026", ""),
        ]
        posting = workspace.updates.issued(plan.id)[0].posting
        assert posting is not None
        assert (posting.comment, posting.url) == (7, "https://bugs.example.org/show_bug.cgi?id=1000001#c7")
        assert workspace.views.named(plan.id)["What is late"].sort == "due"


def test_the_days_of_next_updates_are_taken_from_what_schema_4_knew(tmp_path: Path) -> None:
    path = Path(shutil.copy(DATABASES / "schema-4.remediary", tmp_path / "plan.remediary"))
    with Workspace.open(path, "Ada Example") as workspace:
        plan = workspace.plans.summaries()[0].plan
        issued = workspace.updates.issued(plan.id)
        with open_database(path).reading() as connection:
            known = next_updates.all_of(connection, plan.id)
    assert [(one.update, one.day) for one in known if one.update] == [
        (update.number, update.details.next_update_due) for update in issued
    ]
    assert known[-1].day == plan.details.next_update_due
    assert plan.details.rules == "ccadb-3.2"


def test_what_schema_5_keeps_is_there(tmp_path: Path) -> None:
    path = Path(shutil.copy(DATABASES / "schema-5.remediary", tmp_path / "plan.remediary"))
    with Workspace.open(path, "Ada Example") as workspace:
        plan = workspace.plans.summaries()[0].plan
        details = plan.details
        assert (details.rules, details.slips, details.root_causes) == ("ours", "yes", "RC1: no alarm")
        assert (details.aware, details.first_report) == ("2026-02-27T08:15:00.000Z", "2026-02-28")
        assert details.checks == "done-without-date=hint overdue=off"
        assert workspace.clocks.of_plan(plan.id).rules.label == "Our house rules"
        shown = workspace.whiteboards.shown(plan.id)
        assert shown is not None
        assert shown.board.text == "[ca-compliance] Next update 2026-12-31"
        (question,) = workspace.questions.listed(plan.id)
        assert (question.answer, question.answered_by_update) == ("Two people, in turn.", 4)
        last = workspace.updates.issued(plan.id)[-1]
        assert last.answers == "In reply to comment 9 (A reviewer, 2026-11-20):\nTwo people, in turn."
        assert [(one.check, one.reason) for one in last.overrides] == [
            ("done-without-date", "The day follows with the next update")
        ]


def test_a_database_of_schema_6_holds_with_its_evidence(tmp_path: Path) -> None:
    path = Path(shutil.copy(DATABASES / "schema-6.remediary", tmp_path / "plan.remediary"))
    with Workspace.open(path, "Ada Example") as workspace:
        plan = workspace.plans.summaries()[0].plan
        assert [one.name for one in workspace.evidence.of_plan(plan.id)][:1] == ["minutes.txt"]
        assert b"".join(workspace.evidence.pieces(plan.id, 1)).startswith(b"The list was restored")
        assert workspace.updates.issued(plan.id)[-1].head is not None
        assert workspace.ledger.verify().problems == ()
