"""Two workspaces on one file: a conflict tells all texts, who wrote theirs, and when; nothing is saved."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.conflicts import OvertakenError
from app.domain.edits import Edit
from app.domain.plans import Plan
from app.services.workspace import Workspace

Opener = Callable[..., Workspace]


def test_a_conflict_names_who_changed_this_very_field(
    workspace: Workspace, plan: Plan, open_workspace: Opener, database_path: Path
) -> None:
    seen = workspace.actions.get(plan.id, 2)
    ben, cleo = open_workspace(database_path, "Ben Example"), open_workspace(database_path, "Cleo Example")
    ben.actions.edit(plan.id, 2, {"due": "July 2026"})
    changed = ben.actions.get(plan.id, 2)
    cleo.actions.edit(plan.id, 2, {"owner": "Ops"})
    with pytest.raises(OvertakenError) as raised:
        workspace.actions.edit(plan.id, 2, {"due": "August 2026", "observations": "Mine"}, "", seen)
    conflict, newest = raised.value.conflicts[0], workspace.actions.get(plan.id, 2)
    assert (conflict.number, conflict.field, conflict.before) == (2, "due", "by June 30th, 2026")
    assert (conflict.theirs, conflict.mine) == ("July 2026", "August 2026")
    assert (conflict.author, conflict.at, conflict.newest) == ("Ben Example", changed.at, newest)
    assert newest.state.observations == ""


def test_all_conflicts_of_a_wish_are_told_together_and_nothing_is_saved(
    workspace: Workspace, plan: Plan, open_workspace: Opener, database_path: Path
) -> None:
    rows = workspace.actions.current(plan.id)
    ben = open_workspace(database_path, "Ben Example")
    for number in (1, 3):
        ben.actions.edit(plan.id, number, {"owner": "Theirs"})
    before = workspace.actions.history(plan.id)
    with pytest.raises(OvertakenError) as raised:
        workspace.actions.change(plan.id, [Edit(row, {"owner": "Mine"}) for row in rows])
    assert [conflict.number for conflict in raised.value.conflicts] == [1, 3]
    assert workspace.actions.history(plan.id) == before
