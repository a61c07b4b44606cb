"""The triggers in the file: history and numbers hold against any other program."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from app.domain.plans import Plan
from app.services.workspace import Workspace

Rows = list[tuple[object, ...]]

NEXT_ORDINAL = "(SELECT max(ordinal) + 1 FROM revisions AS other WHERE other.action_id = revisions.action_id)"


@pytest.fixture(params=["ON", "OFF"])
def raw(request: pytest.FixtureRequest, workspace: Workspace, plan: Plan) -> Iterator[sqlite3.Connection]:
    """Another program's connection, with and without recursive triggers."""
    workspace.actions.edit(plan.id, 2, {"owner": "the team"})
    with closing(sqlite3.connect(workspace.path)) as connection:
        connection.execute(f"PRAGMA recursive_triggers={request.param}")
        yield connection


def _rows(connection: sqlite3.Connection) -> tuple[Rows, Rows]:
    return tuple(connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in ("revisions", "actions"))


def _copied(connection: sqlite3.Connection, **changed: str) -> str:
    columns = [row[1] for row in connection.execute("PRAGMA table_info(revisions)")]
    return f"SELECT {', '.join(changed.get(name, name) for name in columns)} FROM revisions WHERE seq = 1"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE revisions SET author = 'Someone Else'",
        "UPDATE revisions SET author = author WHERE seq = 1",
        "UPDATE OR REPLACE revisions SET seq = 2 WHERE seq = 1",
        "UPDATE OR IGNORE revisions SET ordinal = 9 WHERE seq = 1",
        "DELETE FROM revisions",
        "DELETE FROM revisions WHERE seq = (SELECT max(seq) FROM revisions)",
    ],
)
def test_a_revision_is_never_changed_or_deleted(raw: sqlite3.Connection, statement: str) -> None:
    before = _rows(raw)
    with pytest.raises(sqlite3.IntegrityError, match="revisions is append-only"):
        raw.execute(statement)
    raw.commit()
    assert _rows(raw) == before


@pytest.mark.parametrize("verb", ["INSERT", "INSERT OR REPLACE", "REPLACE"])
@pytest.mark.parametrize("seq", ["1", "seq", "0", "-1", "(SELECT max(seq) + 2 FROM revisions)", "NULL"])
def test_a_revision_can_only_be_the_next_one(raw: sqlite3.Connection, verb: str, seq: str) -> None:
    before = _rows(raw)
    statement = f"{verb} INTO revisions {_copied(raw, seq=seq, ordinal=NEXT_ORDINAL)}"
    with pytest.raises(sqlite3.IntegrityError, match="revisions only takes the next number"):
        raw.execute(statement)
    raw.commit()
    assert _rows(raw) == before


def test_the_next_revision_is_let_in(raw: sqlite3.Connection) -> None:
    statement = (
        f"INSERT INTO revisions {_copied(raw, seq='(SELECT max(seq) + 1 FROM revisions)', ordinal=NEXT_ORDINAL)}"
    )
    assert raw.execute(statement).rowcount == 1


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE actions SET number = 9 WHERE number = 1",
        "UPDATE OR REPLACE actions SET number = 2 WHERE number = 1",
        "UPDATE actions SET id = 99 WHERE id = 1",
        "UPDATE actions SET plan_id = 2",
        "UPDATE actions SET head_seq = head_seq",
        "UPDATE actions SET head_seq = 1 WHERE number = 2",
        "DELETE FROM actions WHERE number = 3",
    ],
)
def test_an_action_keeps_its_number_and_never_goes_back(raw: sqlite3.Connection, statement: str) -> None:
    before = _rows(raw)
    with pytest.raises(sqlite3.IntegrityError, match="actions keeps every number"):
        raw.execute(statement)
    raw.commit()
    assert _rows(raw) == before


@pytest.mark.parametrize("value", ["'abc'", "1.5"])
def test_a_column_of_numbers_takes_numbers_alone(raw: sqlite3.Connection, value: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="cannot store"):
        raw.execute(f"INSERT INTO actions (plan_id, number, head_seq) VALUES (1, {value}, 1)")
