"""Damage for real, and what is recovered: everything that can be read, with a report that counts right."""

import contextlib
import hashlib
import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.recoveries import Recovery
from app.services.workspace import Workspace
from app.store.recovering.recovery import recover
from app.store.verifying.database import verify
from tests.conftest import DATABASES
from tests.store.recovering.conftest import AT, PAGE, Rows, overwrite, pages_of, rows_of

Damage = Callable[[Path], object]
LOG = "ledger"


def _recovered(damaged: Path) -> tuple[Recovery, Rows]:
    """Recovers, and checks what always holds."""
    before = damaged.read_bytes()
    target = damaged.with_name("recovered.remediary")
    found = recover(damaged, target, AT)
    assert damaged.read_bytes() == before
    now = rows_of(target)
    assert {name: one.kept for name, one in found.tables.items() if name != LOG} == {
        name: len(rows) for name, rows in now.items() if name != LOG
    }
    with closing(sqlite3.connect(target)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute("DELETE FROM revisions")
    _use(target)
    return found, now


def _use(path: Path) -> None:
    """Reads all of a file and goes on in it."""
    copy = Path(shutil.copy(path, path.with_name("used.remediary")))
    with Workspace.open(copy, "Ada Example") as workspace:
        for summary in workspace.plans.summaries():
            plan = summary.plan
            rows = workspace.actions.current(plan.id)
            workspace.actions.history(plan.id)
            workspace.questions.listed(plan.id)
            workspace.evidence.of_plan(plan.id)
            for update in workspace.updates.issued(plan.id):
                workspace.updates.rows(plan.id, update.number)
            workspace.updates.draft(plan.id)
            workspace.actions.add(plan.id, {"action": "Go on"})
            if rows:
                workspace.actions.edit(plan.id, rows[0].number, {"owner": "After the recovery"})
        workspace.backups.listed()
    copy.unlink()


def test_an_undamaged_file_comes_back_as_it_is(large: Path, damaged: Path) -> None:
    found, now = _recovered(damaged)
    assert now == rows_of(large)
    assert found.is_complete
    assert found.verdict == verify(large)


@pytest.mark.parametrize("version", [1, 3, 5, 6])
def test_a_file_of_an_older_version_is_recovered_into_the_newest(tmp_path: Path, version: int) -> None:
    old = Path(shutil.copy(DATABASES / f"schema-{version}.remediary", tmp_path / "old.remediary"))
    found, now = _recovered(old)
    with closing(sqlite3.connect(old)) as connection:
        seqs = connection.execute("SELECT seq, action, author FROM revisions").fetchall()
    with closing(sqlite3.connect(found.target)) as connection:
        assert connection.execute("SELECT seq, action, author FROM revisions").fetchall() == seqs
    assert found.verdict.holds
    assert len(now[LOG]) > 0


@pytest.mark.parametrize("tables", [["revisions"], ["actions", "plans"], ["updates", "update_rows"], ["questions"]])
@pytest.mark.parametrize("filler", [b"\0", b"\xff"])
def test_what_lies_on_lost_pages_is_given_back_from_the_log(
    large: Path, damaged: Path, tables: list[str], filler: bytes
) -> None:
    lost = {name: pages_of(damaged, name) for name in tables}
    for number in {page for pages in lost.values() for page in pages}:
        overwrite(damaged, number, lambda page: filler * len(page))
    found, now = _recovered(damaged)
    truth = rows_of(large)
    assert now == truth
    assert found.lost == 0
    assert found.verdict.holds
    assert {name: found.tables[name].told for name in tables} == {name: len(truth[name]) for name in tables}


@pytest.mark.parametrize("part", [0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9, 0.999])
def test_of_a_file_that_was_cut_everything_before_the_cut_is_there(large: Path, damaged: Path, part: float) -> None:
    size = int(large.stat().st_size * part)
    os.truncate(damaged, size)
    with closing(sqlite3.connect(large)) as connection:
        leaves = pages_of(large, "revisions")[1:]
        safe = sum(1 for leaf in leaves if leaf * PAGE <= size)
        assert connection.execute("SELECT count(*) FROM revisions").fetchone() == (330,)
    found, now = _recovered(damaged)
    truth = rows_of(large)
    assert len(now["revisions"]) >= safe
    assert all(truth["revisions"][key] == row for key, row in now["revisions"].items())
    assert found.lost > 0
    assert any("cut short" in str(trouble) for trouble in found.troubles)


def test_a_lost_beginning_loses_nothing(large: Path, damaged: Path) -> None:
    overwrite(damaged, 1, lambda page: bytes(len(page)))
    found, now = _recovered(damaged)
    assert now == rows_of(large)
    assert found.verdict.holds
    assert any("beginning of the file" in str(trouble) for trouble in found.troubles)


def test_reading_until_sqlite_gives_up_would_lose_what_we_recover(large: Path, damaged: Path) -> None:
    root, *leaves = pages_of(damaged, "revisions")
    overwrite(damaged, leaves[len(leaves) // 2], lambda page: bytes(len(page)))
    naive = 0
    with closing(sqlite3.connect(damaged)) as connection, contextlib.suppress(sqlite3.DatabaseError):
        for _row in connection.execute("SELECT * FROM revisions"):
            naive += 1
    found, now = _recovered(damaged)
    assert naive < len(now["revisions"]) == 330
    overwrite(damaged, root, lambda page: bytes(len(page)))
    found.target.unlink()
    _found, again = _recovered(damaged)
    assert again == now


def test_damaged_indexes_are_not_needed(large: Path, damaged: Path) -> None:
    with closing(sqlite3.connect(large)) as connection:
        roots = [row[0] for row in connection.execute("SELECT rootpage FROM sqlite_master WHERE type = 'index'")]
    for number in roots:
        overwrite(damaged, number, lambda page: b"\xff" * len(page))
    found, now = _recovered(damaged)
    assert now == rows_of(large)
    assert found.is_complete


def test_without_the_log_what_can_be_read_begins_a_new_one(large: Path, damaged: Path) -> None:
    for number in pages_of(damaged, LOG):
        overwrite(damaged, number, lambda page: bytes(len(page)))
    found, now = _recovered(damaged)
    truth = rows_of(large)
    assert {name: rows for name, rows in now.items() if name != LOG} == {
        name: rows for name, rows in truth.items() if name != LOG
    }
    assert found.verdict.holds
    assert "The history log is lost; a new one begins with what was found." in map(str, found.troubles)


def test_a_flipped_bit_in_a_text_is_corrected_from_the_log(large: Path, damaged: Path) -> None:
    for leaf in pages_of(damaged, "revisions")[1:]:
        overwrite(damaged, leaf, lambda page: page.replace(b"Do thing 7 of Late", b"Do thing 7 of L\xe1te"))
    found, now = _recovered(damaged)
    assert now == rows_of(large)
    assert found.tables["revisions"].mended > 0
    assert found.verdict.holds


def test_a_flipped_bit_in_the_log_is_told_and_the_rows_stay(large: Path, damaged: Path) -> None:
    leaf = pages_of(damaged, LOG)[5]
    overwrite(damaged, leaf, lambda page: page.replace(b'"author":"Ada Example"', b'"author":"Eda Example"', 1))
    found, now = _recovered(damaged)
    truth = rows_of(large)
    assert {name: rows for name, rows in now.items() if name != LOG} == {
        name: rows for name, rows in truth.items() if name != LOG
    }
    assert any("does not fit its hash" in str(trouble) for trouble in found.troubles)
    assert not found.verdict.holds


def test_what_neither_the_row_nor_the_log_tells_can_still_be_opened(large: Path, damaged: Path) -> None:
    for number in pages_of(damaged, LOG):
        overwrite(damaged, number, lambda page: bytes(len(page)))
    for number in pages_of(damaged, "revisions")[1:]:
        overwrite(
            damaged,
            number,
            lambda page: page.replace(b"planned", b"pl\xffnned", 1).replace(b"2026-12-31", b"2026-92-31", 1),
        )
    found, now = _recovered(damaged)
    assert len(now["revisions"]) == 330
    assert any("nothing tells what it was" in str(trouble) for trouble in found.troubles)


def test_revisions_whose_action_and_plan_are_lost_are_kept_in_what_takes_their_place(
    large: Path, damaged: Path
) -> None:
    for name in (LOG, "actions", "plans"):
        for number in pages_of(damaged, name):
            overwrite(damaged, number, lambda page: bytes(len(page)))
    found, now = _recovered(damaged)
    truth = rows_of(large)
    assert now["revisions"] == truth["revisions"]
    assert (found.tables["plans"].made, found.tables["actions"].made) == (2, 30)
    assert found.verdict.holds


def test_lost_pieces_of_evidence_and_files_are_counted(large: Path, damaged: Path) -> None:
    for name in ("content_pieces", "update_files"):
        overwrite(damaged, pages_of(damaged, name)[0], lambda page: bytes(len(page)))
        for number in pages_of(large, name)[1:]:
            overwrite(damaged, number, lambda page: bytes(len(page)))
    found, now = _recovered(damaged)
    truth = rows_of(large)
    for name in ("content_pieces", "update_files"):
        assert found.tables[name].lost == len(truth[name]) - len(now[name]) > 0


def _zeroed(chance: random.Random, path: Path) -> None:
    for _ in range(chance.randrange(1, 30)):
        overwrite(path, chance.randrange(2, 150), lambda page: bytes(len(page)))


def _flipped(chance: random.Random, path: Path) -> None:
    for _ in range(chance.randrange(1, 60)):
        place = chance.randrange(PAGE)
        overwrite(
            path,
            chance.randrange(1, 300),
            lambda page, place=place: (
                page[:place] + bytes([page[place] ^ 1 << chance.randrange(8)]) + page[place + 1 :]
            ),
        )


def _scribbled(chance: random.Random, path: Path) -> None:
    for _ in range(chance.randrange(1, 30)):
        place = chance.randrange(PAGE - 40)
        scribble = chance.randbytes(40)
        overwrite(
            path, chance.randrange(2, 150), lambda page, at=place, said=scribble: page[:at] + said + page[at + 40 :]
        )


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("damage", [_zeroed, _flipped, _scribbled])
def test_any_damage_leaves_a_file_that_works_and_rows_that_are_right(
    large: Path, damaged: Path, damage: Callable[[random.Random, Path], None], seed: int
) -> None:
    damage(random.Random(seed), damaged)
    found, now = _recovered(damaged)
    truth = rows_of(large)
    for name in ("revisions", "questions", "updates", "update_rows"):
        known = {key: row for key, row in now[name].items() if key in truth[name]}
        wrong = [key for key, row in known.items() if truth[name][key] != row]
        assert len(wrong) <= len(found.verdict.problems) + sum(found.tables[one].made for one in found.tables)
        if not found.tables[LOG].lost:
            assert len(truth[name].keys() - now[name].keys()) == found.tables[name].lost


def test_a_hot_journal_is_played_back_first(large: Path, damaged: Path) -> None:
    with closing(sqlite3.connect(damaged, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("PRAGMA cache_spill=1")
        connection.execute("DROP TRIGGER guard_revisions_update")
        half = Path(shutil.copy(damaged, damaged.with_name("half.remediary")))
        before = rows_of(half)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE revisions SET observations = 'half written'")
        shutil.copy(damaged, half)
        shutil.copy(f"{damaged}-journal", f"{half}-journal")
        connection.execute("ROLLBACK")
    hashed = hashlib.sha256(half.read_bytes()).hexdigest()
    found = recover(half, half.with_name("new.remediary"), AT)
    assert hashlib.sha256(half.read_bytes()).hexdigest() == hashed
    assert Path(f"{half}-journal").exists()
    assert rows_of(found.target) == before


@pytest.mark.parametrize("content", [b"", b"no database", bytes(100_000), b"\xff" * 50_000])
def test_where_nothing_of_ours_is_it_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.remediary"
    path.write_bytes(content)
    with pytest.raises(UserError, match="Nothing of a plan can be read"):
        recover(path, tmp_path / "b.remediary", AT)
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_is_overwritten(damaged: Path) -> None:
    with pytest.raises(UserError, match="exists already"):
        recover(damaged, damaged, AT)
    with pytest.raises(UserError, match="There is no folder"):
        recover(damaged, damaged.parent / "nowhere" / "new", AT)
    with pytest.raises(UserError, match="There is no file"):
        recover(damaged.with_name("typo"), damaged.with_name("new"), AT)
