"""Copies of the bare file by other tools while the program runs: complete, or noticed.

Between two saves there is nothing but the file (journal mode DELETE), so every copy of it is complete. A copy that is
taken in the middle of a save can have some pages of before and some of after, and lacks the journal that tells which:
such a copy is refused when it is opened, or found by `verify`, which recomputes the log. `backup --out` and
File → Save a copy wait for the save to end, and are always complete.
"""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.plans import Plan
from app.services.ledger import verify_file
from app.services.workspace import Workspace

PAGE = 4096
SAVES = """
import sys
from pathlib import Path
from app.services.workspace import Workspace
with Workspace.open(Path(sys.argv[1]), "Ada Example") as workspace:
    number = 0
    while True:
        number += 1
        workspace.actions.edit(1, 1, {"observations": f"Save {number} " + "and more " * (number * 37 % 900)})
        print(number, flush=True)
        sys.stdin.readline()
"""


def _dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def _is_noticed(copy: Path) -> bool:
    """True where the program does not take a copy for whole."""
    try:
        return not verify_file(copy).holds
    except UserError:
        return True


def test_a_copy_between_two_saves_has_every_save(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    for number in range(1, 12):
        workspace.actions.edit(plan.id, 1, {"observations": f"Save {number} " + "and more " * 50 * number})
        copy = tmp_path / "copy.remediary"
        subprocess.run(["cp", workspace.path, copy], check=True)
        with Workspace.open(copy, "Ada Example") as copied:
            assert copied.actions.get(plan.id, 1).state.observations.startswith(f"Save {number} ")
            assert copied.ledger.verify().holds


@pytest.fixture
def saving(workspace: Workspace, plan: Plan) -> Iterator[subprocess.Popen[str]]:
    """A program that saves without end: a line in begins each save but the first, a line out ends it."""
    workspace.close()
    command = [sys.executable, "-c", SAVES, str(workspace.path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def test_a_copy_during_saves_has_every_acknowledged_one_or_is_noticed(
    saving: subprocess.Popen[str], workspace: Workspace, tmp_path: Path
) -> None:
    assert saving.stdin is not None
    assert saving.stdout is not None
    whole = 0
    for place in range(40):
        acknowledged = int(saving.stdout.readline())
        saving.stdin.write("\n")
        saving.stdin.flush()  # the next save begins, and the copy is taken meanwhile
        copy = tmp_path / f"copy-{place}.remediary"
        shutil.copy(workspace.path, copy)
        if _is_noticed(copy):
            continue
        whole += 1
        with closing(sqlite3.connect(copy)) as connection:
            query = "SELECT observations FROM revisions ORDER BY seq DESC LIMIT 1"
            said = connection.execute(query).fetchone()[0]
        assert int(said.split()[1]) in (acknowledged, acknowledged + 1)
        copy.unlink()
    assert whole > 0


def _pages(path: Path) -> list[bytes]:
    content = path.read_bytes()
    return [content[start : start + PAGE] for start in range(0, len(content), PAGE)]


def _mixtures(changed: list[int]) -> Iterator[set[int]]:
    """Which pages are of after: the first ones or the last ones, one of them, or all but one."""
    for place in range(len(changed) + 1):
        yield set(changed[:place])
        yield set(changed[place:])
    for number in changed:
        yield {number}
        yield set(changed) - {number}


@pytest.mark.parametrize("wish", ["edit", "long edit", "issue", "describe", "evidence"])
def test_every_mixture_of_pages_of_before_and_after_a_save_is_noticed(
    workspace: Workspace, plan: Plan, tmp_path: Path, wish: str
) -> None:
    workspace.actions.edit(plan.id, 2, {"observations": "Long ago " * 900})
    before = _pages(workspace.path)
    {
        "edit": lambda: workspace.actions.edit(plan.id, 1, {"owner": "the team"}),
        "long edit": lambda: workspace.actions.edit(plan.id, 1, {"observations": "Said at length. " * 2000}),
        "issue": lambda: workspace.updates.issue(plan.id, date(2026, 1, 5)),
        "describe": lambda: workspace.plans.describe(plan.id, {"organisation": "Example Trust"}),
        "evidence": lambda: workspace.evidence.attach_note(plan.id, 1, "Seen with my own eyes"),
    }[wish]()
    after = _pages(workspace.path)
    workspace.close()
    states = [
        _dump(_written(tmp_path / f"{name}.remediary", pages)) for name, pages in (("old", before), ("new", after))
    ]
    changed = [n for n, page in enumerate(after) if n >= len(before) or page != before[n]]
    looked_at = changed if len(changed) <= 12 else [*changed[:8], *changed[-4:]]
    noticed = 0
    for new in [mixture for mixture in _mixtures(looked_at) if len(mixture) < len(changed)]:
        pages = [after[n] if n in new else before[n] for n in range(len(before))]
        pages += [after[n] if n in new else bytes(PAGE) for n in range(len(before), max([0, *new]) + 1)]
        mixed = _written(tmp_path / "mixed.remediary", pages)
        if _is_noticed(mixed):
            noticed += 1
        else:
            assert _dump(mixed) in states, f"pages {sorted(new)} of {changed}"
    assert noticed > len(looked_at)


def test_without_the_log_such_a_mixture_is_taken_for_whole(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    workspace.actions.edit(plan.id, 2, {"observations": "Long ago " * 900})
    before = _pages(workspace.path)
    workspace.actions.edit(plan.id, 1, {"owner": "the team"})
    after = _pages(workspace.path)
    workspace.close()
    changed = [n for n, page in enumerate(before) if page != after[n]]
    missed = 0
    for new in (mixture for mixture in _mixtures(changed) if 0 < len(mixture) < len(changed)):
        pages = [after[n] if n in new else page for n, page in enumerate(before)]
        with closing(sqlite3.connect(_written(tmp_path / "mixed.remediary", pages))) as connection:
            missed += connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert missed > 0


def _written(path: Path, pages: list[bytes]) -> Path:
    path.write_bytes(b"".join(pages))
    return path


def test_an_offered_copy_is_complete_while_somebody_saves(
    saving: subprocess.Popen[str], workspace: Workspace, tmp_path: Path
) -> None:
    assert saving.stdin is not None
    assert saving.stdout is not None
    with Workspace.open(workspace.path, "Bea Example") as ours:
        for place in range(15):
            acknowledged = int(saving.stdout.readline())
            saving.stdin.write("\n")
            saving.stdin.flush()
            copy = ours.copy_to(tmp_path / f"copy-{place}.remediary")
            assert verify_file(copy).holds
            with closing(sqlite3.connect(copy)) as connection:
                said = connection.execute("SELECT observations FROM revisions ORDER BY seq DESC LIMIT 1").fetchone()[0]
            assert int(said.split()[1]) in (acknowledged, acknowledged + 1)
