"""A database large enough that its tables have inner pages, and hands that damage copies of it."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from app.domain.plans import PlanDetails
from app.services.workspace import Workspace
from app.store.schema import metadata
from tests.conftest import Clock

AT = datetime(2026, 11, 26, 19, 58, 24, tzinfo=UTC)
PAGE = 4096
Rows = dict[str, dict[tuple[Any, ...], tuple[Any, ...]]]


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two plans with 30 actions, 330 revisions, updates, evidence in several pieces, questions, closed."""
    path = tmp_path_factory.mktemp("large") / "plans.remediary"
    chance = random.Random(7)
    with Workspace.open(path, "Ada Example", Clock(), create=True) as workspace:
        for title in ("Late revocation", "Unreachable responder"):
            plan = workspace.plans.create(PlanDetails(title))
            for number in range(1, 16):
                workspace.actions.add(plan.id, {"action": f"Do thing {number} of {title}", "due": "2026-12-31"})
            for step in range(10):
                for number in range(1, 16):
                    said = f"Step {step}: " + " ".join(str(chance.random()) for _ in range(chance.randrange(1, 30)))
                    workspace.actions.edit(plan.id, number, {"observations": said}, f"Step {step}")
                if step % 4 == 3:
                    workspace.updates.issue(plan.id, date(2026, 1, 5), override="As agreed")
            workspace.evidence.attach_bytes(plan.id, 1, "picture.bin", chance.randbytes(1_300_000), "That it was done")
            workspace.evidence.attach_note(plan.id, 2, "Talked to the supplier")
            workspace.questions.ask(plan.id, {"text": "When will it be done?", "asked_at": "2026-01-05"})
    return path


@pytest.fixture
def damaged(large: Path, tmp_path: Path) -> Path:
    """A copy to be damaged."""
    return Path(shutil.copy(large, tmp_path / "damaged.remediary"))


def rows_of(path: Path) -> Rows:
    """Every row of ours by its table and key, without what is derived."""
    found: Rows = {}
    with closing(sqlite3.connect(path)) as connection:
        for table in metadata.sorted_tables:
            hidden = {"head_seq"} if table.name == "actions" else set()
            names = sorted(column.name for column in table.columns if column.name not in hidden)
            keys = [column.name for column in table.primary_key.columns]
            said = connection.execute(f"SELECT {', '.join([*keys, *names])} FROM {table.name}").fetchall()
            found[table.name] = {row[: len(keys)]: row[len(keys) :] for row in said}
    return found


def overwrite(path: Path, number: int, change: Callable[[bytes], bytes]) -> None:
    """Changes one page, numbered from 1."""
    with path.open("r+b") as file:
        file.seek((number - 1) * PAGE)
        page = file.read(PAGE)
        file.seek((number - 1) * PAGE)
        file.write(change(page))


def pages_of(path: Path, table: str) -> list[int]:
    """The pages of a table's tree, the root first."""
    with closing(sqlite3.connect(path)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    from app.store.recovering.pages import INTERIOR, PageFile

    found, waiting = [], [root]
    with PageFile(path) as pages:
        while waiting:
            number = waiting.pop(0)
            found.append(number)
            if pages.kind(number) == INTERIOR:
                waiting += pages.children(number)
    return found
