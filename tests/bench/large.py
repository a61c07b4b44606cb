"""A plan of 10,000 actions and 200,000 revisions with texts of varying length, built once and kept."""

import random
import shutil
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from app.domain.actions import ActionState, Status
from app.domain.dates import read_date
from app.domain.plans import PlanDetails
from app.services.actions import Proposal
from app.services.workspace import Workspace

ACTIONS, REVISIONS = 10_000, 200_000
# So many actions changed since the last issued update.
_CHANGED = 250
_SENTENCES = """the certificate was revoked after a late report and auditors asked for evidence of training before June
while backups moved to another site where monitoring of hosts found missing patches in procedures that suppliers
confirmed by contract so owners planned reviews for every quarter with measured results and signed minutes"""
_WORDS = _SENTENCES.split()
_OWNERS = ("Infrastructure", "Operations", "Legal", "Human resources", "Compliance office", "Procurement", "")


def large_plan(build: Path) -> Path:
    """The file; it is made where it is missing, which takes minutes."""
    path = build / "table.remediary"
    if not path.exists():
        unfinished = build / "table.unfinished"
        unfinished.unlink(missing_ok=True)
        _make(unfinished)
        shutil.move(unfinished, path)
    return path


def _make(path: Path) -> None:
    chance, ticks = random.Random(4), count()
    start = datetime(2026, 1, 1, tzinfo=UTC)
    with Workspace.open(path, "Bench", lambda: start + timedelta(minutes=next(ticks)), create=True) as workspace:
        plan = workspace.plans.create(PlanDetails("Bench"))
        workspace.actions.apply(plan.id, (), "", {n: _state(chance, n) for n in range(1, ACTIONS + 1)})
        for turn in range(1, REVISIONS // ACTIONS):
            _review(workspace, chance, turn, ACTIONS if turn > 1 else ACTIONS - _CHANGED)
        workspace.updates.record(workspace.updates.draft(plan.id, start.date()), ())
        _review(workspace, chance, REVISIONS, _CHANGED)


def _review(workspace: Workspace, chance: random.Random, turn: int, count: int) -> None:
    """Changes the observations of the first so many actions."""
    rows = workspace.actions.current(1)[:count]
    changed = [Proposal(row, row.state.with_fields({"observations": _text(chance, 40, turn)})) for row in rows]
    workspace.actions.apply(1, changed, "Weekly review")


def _state(chance: random.Random, number: int) -> ActionState:
    return ActionState(
        _text(chance, 18, number), chance.choice(list(Status)), due=read_date(f"2026-{chance.randint(1, 12):02}-15"),
        observations=_text(chance, 40, 0), owner=chance.choice(_OWNERS), root_causes=_text(chance, 6, number),
    )  # fmt: skip


def _text(chance: random.Random, most: int, number: int) -> str:
    words = [chance.choice(_WORDS) for _ in range(chance.randint(3, most))]
    return f"{' '.join(words).capitalize()} ({number})."
