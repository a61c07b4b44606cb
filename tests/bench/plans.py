"""Plans of any size, made through the services."""

from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from app.domain.actions import ActionState
from app.domain.plans import PlanDetails
from app.services.actions import Proposal
from app.services.workspace import Workspace

OBSERVATION = ("The work went on as planned, and its results were written down for the auditors. " * 4)[:300]


def build(path: Path, actions: int, revisions: int) -> Workspace:
    """A file with one plan, so many actions, and so many revisions in all."""
    ticks = count()
    start = datetime(2026, 1, 1, tzinfo=UTC)
    workspace = Workspace.open(path, "Bench", lambda: start + timedelta(seconds=next(ticks)), create=True)
    plan = workspace.plans.create(PlanDetails("Bench"))
    states = {n: ActionState(f"Action number {n}", observations=OBSERVATION) for n in range(1, actions + 1)}
    workspace.actions.apply(plan.id, (), "", states)
    made, turn = actions, 0
    while made < revisions:
        turn += 1
        rows = workspace.actions.current(plan.id)[: revisions - made]
        changed = [Proposal(row, row.state.with_fields({"owner": f"Team {turn}"})) for row in rows]
        made += len(workspace.actions.apply(plan.id, changed).steps)
    return workspace
