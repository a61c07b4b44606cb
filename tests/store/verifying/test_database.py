"""Recomputing a whole file: what was written holds, and whatever was changed is named with what it was."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from app.domain.plans import Plan
from app.domain.verdicts import ProblemKind, Verdict
from app.domain.views import View
from app.services.workspace import Workspace
from app.store.verifying.database import holds, verify
from tests.conftest import DATABASES
from tests.store.verifying.forgers import forge, forging, rebuild_chain


@pytest.fixture
def file(workspace: Workspace, plan: Plan) -> Path:
    """A database with a bit of everything that the log tells of, closed."""
    workspace.actions.edit(plan.id, 2, {"owner": "the team"}, "They know the hosts")
    workspace.updates.issue(plan.id, date(2026, 1, 6), "Hello")
    workspace.plans.describe(plan.id, {"organisation": "An example"})
    workspace.plans.write_intro(plan.id, "For the next one")
    workspace.updates.post(plan.id, 1, 3)
    workspace.questions.ask(plan.id, {"text": "Why?", "asked_at": "2026-01-06"})
    workspace.actions.edit(plan.id, 3, {"status": "ongoing"})
    workspace.evidence.attach_bytes(plan.id, 2, "Seen.txt", b"It was seen.")
    workspace.updates.issue(plan.id, date(2026, 1, 7))
    workspace.close()
    return workspace.path


def _kinds(verdict: Verdict) -> list[ProblemKind]:
    return [one.kind for one in verdict.problems]


def test_what_the_program_wrote_holds(file: Path) -> None:
    found = verify(file)
    assert found.problems == ()
    assert found.holds
    assert found.head.n > 20


@pytest.mark.parametrize("version", range(1, 6))
def test_a_file_of_an_earlier_version_holds_once_it_is_upgraded(tmp_path: Path, version: int) -> None:
    path = Path(shutil.copy(DATABASES / f"schema-{version}.remediary", tmp_path / "plan.remediary"))
    Workspace.open(path, "Ada Example").close()
    assert verify(path).problems == ()


def test_a_changed_value_is_named_with_what_it_was(file: Path) -> None:
    forge(file, "UPDATE revisions SET due = 'by July 2026' WHERE seq = 2")
    (problem,) = verify(file).problems
    assert (problem.kind, problem.table, problem.key) == (ProblemKind.CHANGED, "revisions", "seq=2")
    assert (problem.column, problem.was, problem.found) == ("due", "by June 30th, 2026", "by July 2026")
    assert "was “by June 30th, 2026” and is “by July 2026” now" in str(problem.sentence)


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("DELETE FROM revisions WHERE seq = 5", ProblemKind.REMOVED),
        ("DELETE FROM questions", ProblemKind.REMOVED),
        ("UPDATE plans SET title = 'Other'", ProblemKind.CHANGED),
        ("UPDATE plans SET intro = 'x'", ProblemKind.CHANGED),
        ("UPDATE actions SET number = 9 WHERE number = 3", ProblemKind.CHANGED),
        ("UPDATE actions SET head_seq = 2 WHERE number = 2", ProblemKind.REFERENCE),
        ("UPDATE update_files SET content = zeroblob(3) WHERE format = 'word'", ProblemKind.CHANGED),
        ("UPDATE update_rows SET seq = 5 WHERE update_id = 1 AND position = 3", ProblemKind.CHANGED),
        ("UPDATE update_rows SET position = 9 WHERE update_id = 1 AND position = 3", ProblemKind.CHANGED),
        ("INSERT INTO views VALUES (1, 'mine', '{}')", ProblemKind.INSERTED),
        ("INSERT INTO contents VALUES ('00', 0)", ProblemKind.INSERTED),
        ("UPDATE updates SET announcement = 'No changes.' WHERE number = 2", ProblemKind.CHANGED),
        ("UPDATE revisions SET kind = 'Detect', status_text = 'x' WHERE seq = 1", ProblemKind.CHANGED),
        ("DELETE FROM ledger WHERE n = 7", ProblemKind.LOG),
        ("UPDATE ledger SET content = content || ' ' WHERE n = 7", ProblemKind.LOG),
        ("UPDATE ledger SET hash = upper(hash) WHERE n = 7", ProblemKind.LOG),
        ("UPDATE alembic_version SET version_num = '0001'", ProblemKind.BUILD),
        ("PRAGMA application_id = 1", ProblemKind.BUILD),
        ("CREATE TABLE more (id INTEGER)", ProblemKind.BUILD),
        ("CREATE INDEX quick ON revisions (author)", ProblemKind.BUILD),
    ],
)
def test_every_kind_of_change_is_found(file: Path, statement: str, kind: ProblemKind) -> None:
    forge(file, statement)
    assert kind in _kinds(verify(file))


def test_swapped_rows_are_found(file: Path) -> None:
    forge(
        file, "UPDATE revisions SET seq = -1 WHERE seq = 1", "UPDATE revisions SET seq = 1 WHERE seq = 3",
        "UPDATE revisions SET seq = 3 WHERE seq = -1",
    )  # fmt: skip
    found = verify(file)
    assert {one.key for one in found.problems if one.table == "revisions"} == {"seq=1", "seq=3"}


def test_an_entry_that_was_altered_is_told_from_the_row_that_was_not(file: Path) -> None:
    with forging(file) as connection:
        query = "SELECT n, content FROM ledger WHERE content LIKE '%by June 30th, 2026%' ORDER BY n LIMIT 1"
        n, text = connection.execute(query).fetchone()
        connection.execute("UPDATE ledger SET content = replace(content, 'June 30th', 'July 30th') WHERE n = ?", (n,))
    (problem,) = verify(file).problems
    assert (problem.kind, problem.entry, problem.was) == (ProblemKind.LOG, n, text)
    assert "the row that it tells of is as it was written" in str(problem.sentence)


@pytest.mark.parametrize("change", ["'2026-01-05T09", '\'"author":"Ada'])
def test_who_and_when_an_entry_said_is_known_by_its_row(file: Path, change: str) -> None:
    with forging(file) as connection:
        query = "SELECT n, content FROM ledger WHERE content LIKE '%revisions\"}' ORDER BY n LIMIT 1"
        n, text = connection.execute(query).fetchone()
        altered = text.replace(change[1:], change[1:-1] + "7", 1)
        assert altered != text
        connection.execute("UPDATE ledger SET content = ? WHERE n = ?", (altered, n))
    (problem,) = verify(file).problems
    assert (problem.kind, problem.entry, problem.column, problem.was) == (ProblemKind.LOG, n, "content", text)


def test_a_hash_that_alone_was_altered_is_known_by_the_next_entry(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        (was,) = connection.execute("SELECT hash FROM ledger WHERE n = 9").fetchone()
    forge(file, "UPDATE ledger SET hash = upper(hash) WHERE n = 9")
    (problem,) = verify(file).problems
    assert (problem.kind, problem.entry, problem.column) == (ProblemKind.LOG, 9, "hash")
    assert (problem.was, problem.found) == (was, was.upper())


def test_a_changed_value_is_told_before_what_comes_of_it(file: Path) -> None:
    forge(file, "UPDATE revisions SET action_id = 99 WHERE seq = 2")
    first, *others = verify(file).problems
    assert (first.kind, first.column, first.was, first.found) == (ProblemKind.CHANGED, "action_id", "2", "99")
    assert [one.kind for one in others] != []
    assert all(one.follows for one in others)


def test_the_size_of_a_file_is_told_before_its_bytes(file: Path) -> None:
    forge(file, "UPDATE contents SET size = size + 1")
    first, bytes_of_it = verify(file).problems
    assert (first.kind, first.column, first.was) == (ProblemKind.CHANGED, "size", "12")
    assert bytes_of_it.kind is ProblemKind.CONTENT


def test_a_value_of_another_kind_is_told_with_what_it_was_first(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        (built,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'revisions'").fetchone()
    _build(file, "revisions", built.replace("STRICT", ""))
    forge(file, "UPDATE revisions SET due = CAST(due AS BLOB) WHERE seq = 2")
    _build(file, "revisions", built)
    first, damage = verify(file).problems
    assert (first.kind, first.column, first.was) == (ProblemKind.CHANGED, "due", "by June 30th, 2026")
    assert (damage.kind, damage.table, damage.column) == (ProblemKind.BUILD, "revisions", "due")


@pytest.mark.parametrize(
    "change",
    [
        "tbl_name = 'plans' WHERE name = 'sqlite_autoindex_actions_1'",
        "sql = '' WHERE name = 'sqlite_autoindex_actions_1'",
    ],
)
def test_what_sqlite_made_by_itself_is_looked_at_too(file: Path, change: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(f"UPDATE sqlite_master SET {change}")
        connection.commit()
    (problem,) = verify(file).problems
    assert (problem.kind, problem.key) == (ProblemKind.BUILD, "name=sqlite_autoindex_actions_1")


def test_two_views_of_the_same_content_can_not_change_names(
    file: Path, open_workspace: Callable[..., Workspace]
) -> None:
    with open_workspace(file) as workspace:
        for name in ("gone", "first", "second", "first"):
            workspace.views.save(1, name, View())
        workspace.views.delete(1, "gone")
    assert verify(file).holds
    forge(
        file,
        "UPDATE views SET name = 'x' WHERE name = 'first'",
        "UPDATE views SET name = 'first' WHERE name = 'second'",
        "UPDATE views SET name = 'second' WHERE name = 'x'",
    )
    assert _kinds(verify(file)) == [ProblemKind.MOVED]


def test_text_that_is_no_text_any_more_is_found(file: Path) -> None:
    forge(file, "UPDATE revisions SET author = CAST(x'41ff42' AS TEXT) WHERE seq = 1")
    (problem,) = verify(file).problems
    assert (problem.column, problem.was, problem.found) == ("author", "Ada Example", "A\udcffB")


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("revisions", "author = CAST(author AS BLOB) WHERE seq = 1"),
        ("update_rows", "seq = x'01' WHERE position = 1"),
        ("ledger", "content = CAST(content AS BLOB) WHERE n = 3"),
        ("ledger", "hash = CAST(hash AS BLOB) WHERE n = 3"),
        ("ledger", "content = NULL WHERE n = 12"),
        ("contents", "size = 'large'"),
        ("content_pieces", "content = 'a text'"),
        ("revisions", "split_from = 9e999 WHERE seq = 1"),
    ],
)
def test_what_is_of_another_kind_than_its_column_is_found_and_no_crash(file: Path, table: str, change: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        (built,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    _build(file, table, built.replace("STRICT", "").replace(" NOT NULL", ""))
    forge(file, f"UPDATE {table} SET {change}")
    _build(file, table, built)
    assert not verify(file).holds


def _build(file: Path, table: str, text: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (text, table))
        connection.commit()


def test_a_guard_that_is_gone_is_found(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TRIGGER guard_revisions_update")
    assert [one.key for one in verify(file).problems] == ["name=guard_revisions_update"]


def test_a_rebuilt_chain_is_found_by_an_earlier_head_alone(file: Path) -> None:
    before = verify(file).head
    forge(
        file,
        "UPDATE revisions SET owner = 'nobody' WHERE owner = 'the team'",
        'UPDATE ledger SET content = replace(content, \'"owner":"the team"\', \'"owner":"nobody"\')',
    )
    rebuild_chain(file)
    found = verify(file)
    assert found.holds
    assert holds(file, found.head.hash) == found.head
    assert holds(file, before.hash) is None


def test_the_history_then_is_a_part_of_the_history_now(file: Path, open_workspace: Callable[..., Workspace]) -> None:
    before = verify(file).head
    open_workspace(file).actions.edit(1, 1, {"owner": "x"})
    assert holds(file, before.hash) == before
    assert verify(file).head.n > before.n


def test_a_file_that_is_torn_is_unreadable_and_no_crash(file: Path) -> None:
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + bytes(8192) + whole[16384:])
    assert not verify(file).holds


def test_a_stopped_verification_says_neither(file: Path) -> None:
    told: list[tuple[int, int]] = []
    found = verify(file, lambda done, of: told.append((done, of)), lambda: True)
    assert (found.holds, found.complete, found.problems) == (False, False, ())
    assert verify(file, lambda done, of: told.append((done, of))).holds
    assert told[0][0] == 0


def test_nobody_has_to_wait_for_a_verification(file: Path, open_workspace: Callable[..., Workspace]) -> None:
    workspace = open_workspace(file)
    found = verify(file, lambda _done, _of: workspace.actions.edit(1, 1, {"owner": "meanwhile"}) and None)
    assert found.problems == ()
    assert verify(file).holds
