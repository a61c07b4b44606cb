"""Bringing in many rows tells how far it is, and can be stopped at any stage with nothing changed."""

from collections.abc import Callable

import pytest

from app.domain.errors import StoppedError
from app.domain.plans import Plan, PlanDetails
from app.services.imports import Reading, Watch, look, reading_of
from app.services.workspace import Workspace

ROWS = 2_500
Progress = list[tuple[int, int]]


def _reading(first: int = 1, action: str = "Mend fence") -> Reading:
    rows = "".join(f"{n},{action} {n},Done\n" for n in range(first, first + ROWS))
    return reading_of(look(f"#,Action,Status\n{rows}".encode(), "fences.csv"), "fences.csv")


def _stopped_at(told: Progress, wanted: Callable[[tuple[int, int]], bool]) -> Watch:
    """Stops the work as soon as its progress is as wanted."""
    return Watch(lambda done, total: told.append((done, total)), lambda: bool(told) and wanted(told[-1]))


def test_matching_and_saving_tell_how_far_they_are(workspace: Workspace, plan: Plan) -> None:
    told: Progress = []
    watch = Watch(lambda done, total: told.append((done, total)))
    reading = _reading()
    matched = workspace.imports.match(plan.id, reading, watch)
    assert told == [(1_000, ROWS), (2_000, ROWS), (ROWS, ROWS)]
    told.clear()
    saved = workspace.imports.save(plan.id, reading, matched, watch=watch)
    changed, added = len(matched.changed), len(matched.added)
    assert (changed, added, len(saved.steps)) == (3, ROWS - 3, ROWS)
    total = changed + 2 * added
    assert told[0] == (3, total)
    assert told[-1] == (total, total)
    assert [done for done, _ in told] == sorted({done for done, _ in told})


def test_a_stopped_match_ends_before_its_end(workspace: Workspace, plan: Plan) -> None:
    told: Progress = []
    with pytest.raises(StoppedError, match="nothing was brought in"):
        workspace.imports.match(plan.id, _reading(), _stopped_at(told, lambda _: True))
    assert told == [(1_000, ROWS)]


@pytest.mark.parametrize("written", [3, 1_003, 3_500], ids=["changed", "numbered", "revised"])
def test_a_stopped_save_leaves_all_of_the_plan(workspace: Workspace, plan: Plan, written: int) -> None:
    reading, before = _reading(), workspace.actions.history(plan.id)
    matched, head = workspace.imports.match(plan.id, reading), workspace.ledger.head()
    told: Progress = []
    with pytest.raises(StoppedError, match="nothing was brought in"):
        watch = _stopped_at(told, lambda now: now[0] >= written)
        workspace.imports.save(plan.id, reading, matched, watch=watch)
    assert written <= told[-1][0] < told[-1][1]
    assert workspace.actions.history(plan.id) == before
    assert workspace.ledger.head() == head
    assert len(workspace.imports.save(plan.id, reading, matched).steps) == ROWS
    assert workspace.ledger.verify().problems == ()


def test_a_stopped_new_plan_is_none(workspace: Workspace) -> None:
    reading, known = _reading(), workspace.plans.summaries()
    told: Progress = []
    with pytest.raises(StoppedError):
        watch = _stopped_at(told, lambda now: now[1] == 2 * ROWS and now[0] > ROWS)
        workspace.imports.save_new(PlanDetails("Fences"), reading, watch=watch)
    assert workspace.plans.summaries() == known
    saved = workspace.imports.save_new(PlanDetails("Fences"), reading)
    assert len(workspace.actions.current(saved.plan_id)) == ROWS
    assert workspace.ledger.verify().problems == ()


def test_the_likeness_of_many_texts_can_be_stopped(workspace: Workspace, plan: Plan) -> None:
    rows = "".join(f"Mend the fence number {n},Done\n" for n in range(ROWS))
    reading = reading_of(look(f"Action,Status\n{rows}".encode(), "fences.csv"), "fences.csv")
    with pytest.raises(StoppedError):
        workspace.imports.match(plan.id, reading, Watch(cancelled=lambda: True))


def test_many_changes_are_saved_as_one_by_one(workspace: Workspace) -> None:
    plan_id = workspace.imports.save_new(PlanDetails("Fences"), _reading()).plan_id
    reading = _reading(action="Paint fence")
    saved = workspace.imports.save(plan_id, reading, workspace.imports.match(plan_id, reading))
    rows = workspace.actions.current(plan_id)
    assert [row.state.action for row in rows] == [f"Paint fence {n}" for n in range(1, ROWS + 1)]
    assert {row.ordinal for row in rows} == {2}
    assert workspace.ledger.verify().problems == ()
    workspace.actions.undo(saved)
    assert workspace.actions.get(plan_id, ROWS).state.action == f"Mend fence {ROWS}"
