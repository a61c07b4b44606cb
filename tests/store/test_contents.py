"""Evidence is kept whole or not at all, once, in little memory; what was damaged is never handed out as whole."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.plans import Plan
from app.services.workspace import Workspace
from tests.disks import no_longer_files
from tests.memory import NEEDS_STATUS
from tests.store.verifying.forgers import forge

NEEDS_UNIX = pytest.mark.skipif(os.name == "nt", reason="signals and limits of Unix")
MIB = 1024**2
KILLED = """
import os, signal, sys
from pathlib import Path
from app.services.workspace import Workspace
def progress(done, total):
    if done >= total * float(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)
Workspace.open(Path(sys.argv[1]), "Ada").evidence.attach_file(1, 1, Path(sys.argv[2]), progress=progress)
"""
# What must not be: each piece is saved by itself.
NAIVE = """
import os, signal, sys
from pathlib import Path
from app.store import ledger
from app.store.database import open_database
from app.store.schema import contents
database = open_database(Path(sys.argv[1]))
with database.writing("Ada") as connection:
    ledger.insert(connection, contents, None, {"sha256": "0" * 64, "size": 16 * 1024**2}, ("Ada", ""))
for position in range(1, 9):
    with database.writing("Ada") as connection:
        ledger.insert_piece(connection, "0" * 64, position, bytes(1024**2))
os.kill(os.getpid(), signal.SIGKILL)
"""
MEASURED = """
import sys
from pathlib import Path
from app.services.workspace import Workspace
from tests.memory import most_megabytes
with Workspace.open(Path(sys.argv[1]), "Ada") as workspace:
    big, evidence = Path(sys.argv[2]), workspace.evidence
    evidence.attach_bytes(1, 1, "small", b"small")
    list(evidence.pieces(1, 1))
    before = most_megabytes()
    if sys.argv[3] == "streamed":
        made = evidence.attach_file(1, 1, big)
    else:
        made = evidence.attach_bytes(1, 1, "big", big.read_bytes())
    evidence.save_as(1, made.number, big.with_name("out"))
    print(most_megabytes() - before)
"""


def _large(folder: Path, megabytes: int) -> Path:
    path = folder / "large.bin"
    with path.open("wb") as file:
        for _ in range(megabytes):
            file.write(os.urandom(MIB))
    return path


def _run(script: str, *words: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", script, *map(str, words)], capture_output=True, text=True, timeout=120, check=False
    )


def _rows(workspace: Workspace, table: str) -> int:
    with closing(sqlite3.connect(workspace.path)) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


@NEEDS_UNIX
@pytest.mark.parametrize("part", ["0.3", "0.6", "1"])
def test_a_kill_between_pieces_leaves_nothing(workspace: Workspace, plan: Plan, tmp_path: Path, part: str) -> None:
    head, size = workspace.ledger.head(), workspace.path.stat().st_size
    path = _large(tmp_path, 16)
    assert _run(KILLED, workspace.path, path, part).returncode == -signal.SIGKILL
    was_writing = workspace.path.stat().st_size > size
    assert was_writing is (part != "0.3")  # in the first half the file is only hashed
    assert (workspace.ledger.head(), workspace.evidence.of_plan(plan.id)) == (head, [])
    assert [_rows(workspace, table) for table in ("evidence", "contents", "content_pieces")] == [0, 0, 0]
    assert workspace.ledger.verify().holds
    made = workspace.evidence.attach_file(plan.id, 1, path)
    assert (made.number, made.size) == (1, 16 * MIB)
    assert workspace.ledger.verify().holds


@NEEDS_UNIX
def test_pieces_that_are_saved_one_by_one_would_be_found_after_a_kill(workspace: Workspace, plan: Plan) -> None:
    assert plan.id == 1
    assert _run(NAIVE, workspace.path).returncode == -signal.SIGKILL
    assert [_rows(workspace, table) for table in ("contents", "content_pieces")] == [1, 8]
    assert not workspace.ledger.verify().holds


@NEEDS_STATUS
@pytest.mark.parametrize("way", ["streamed", "read whole"])
def test_a_large_file_passes_through_little_memory(workspace: Workspace, plan: Plan, tmp_path: Path, way: str) -> None:
    assert plan.id == 1
    path = _large(tmp_path, 64)
    ran = _run(MEASURED, workspace.path, path, way)
    assert ran.stderr == ""
    assert (int(ran.stdout) < 24) is (way == "streamed")
    assert (tmp_path / "out").read_bytes() == path.read_bytes()


@NEEDS_UNIX
def test_a_disk_without_room_keeps_nothing_of_a_file(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    path, head = _large(tmp_path, 8), workspace.ledger.head()
    with no_longer_files(3 * MIB), pytest.raises(UserError, match="nothing was saved"):
        workspace.evidence.attach_file(plan.id, 1, path)
    assert (workspace.ledger.head(), workspace.evidence.of_plan(plan.id)) == (head, [])
    assert workspace.ledger.verify().holds
    made = workspace.evidence.attach_file(plan.id, 1, path)
    target = tmp_path / "out.bin"
    with no_longer_files(3 * MIB), pytest.raises(UserError, match="make room"):
        workspace.evidence.save_as(plan.id, made.number, target)
    assert not target.exists()
    assert workspace.evidence.save_as(plan.id, made.number, target).read_bytes() == path.read_bytes()


def test_a_damaged_file_is_never_saved(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    workspace.evidence.attach_bytes(plan.id, 1, "a.bin", bytes(3 * MIB))
    target = tmp_path / "out.bin"
    target.write_bytes(b"what was there")
    forge(workspace.path, "UPDATE content_pieces SET content = randomblob(1048576) WHERE position = 2")
    with pytest.raises(UserError, match="The stored file of E1 is damaged"):
        workspace.evidence.save_as(plan.id, 1, target)
    with pytest.raises(UserError, match="The stored file of E1 is damaged"):
        list(workspace.evidence.pieces(plan.id, 1))
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ".remediary"] == ["out.bin"]
    assert target.read_bytes() == b"what was there"


def test_a_piece_that_is_gone_is_damage_as_well(workspace: Workspace, plan: Plan) -> None:
    workspace.evidence.attach_bytes(plan.id, 1, "a.bin", bytes(3 * MIB))
    forge(workspace.path, "DELETE FROM content_pieces WHERE position = 2")
    with pytest.raises(UserError, match="The stored file of E1 is damaged"):
        list(workspace.evidence.pieces(plan.id, 1))


def test_a_size_that_somebody_made_up_keeps_nobody_reading(workspace: Workspace, plan: Plan) -> None:
    workspace.evidence.attach_bytes(plan.id, 1, "a.bin", b"small")
    forge(workspace.path, "UPDATE evidence SET size = 1 << 50")
    assert list(workspace.evidence.pieces(plan.id, 1)) == [b"small"]


def test_reading_keeps_nobody_from_writing(workspace: Workspace, plan: Plan) -> None:
    workspace.evidence.attach_bytes(plan.id, 1, "a.bin", bytes(3 * MIB))
    pieces = workspace.evidence.pieces(plan.id, 1)
    next(pieces)
    with Workspace.open(workspace.path, "Ben") as other:
        other.evidence.attach_bytes(plan.id, 1, "b.bin", b"other")
        other.actions.edit(plan.id, 2, {"owner": "Ben"})
    assert len(list(pieces)) == 2


def test_pieces_of_what_is_complete_are_refused_by_the_file_itself(workspace: Workspace, plan: Plan) -> None:
    workspace.evidence.attach_bytes(plan.id, 1, "a.bin", b"whole")
    with closing(sqlite3.connect(workspace.path)) as connection:
        for statement in (
            "INSERT INTO content_pieces SELECT sha256, 2, x'00' FROM contents",
            "UPDATE content_pieces SET content = x'00'",
            "DELETE FROM content_pieces",
            "INSERT OR REPLACE INTO contents SELECT sha256, 9 FROM contents",
            "DELETE FROM contents",
            "UPDATE evidence SET proves = 'everything'",
            "DELETE FROM evidence",
        ):
            with pytest.raises(sqlite3.IntegrityError):
                connection.execute(statement)
