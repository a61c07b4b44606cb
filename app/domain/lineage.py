"""Splitting an action into several, and merging one into another: the states that result."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.actions import ActionState, Status
from app.domain.errors import UserError
from app.domain.revisions import Revision


def split_states(whole: Revision, parts: Sequence[str]) -> tuple[ActionState, list[ActionState]]:
    """The first part's state, which keeps the number, and those of the others, which get new ones."""
    if len(parts) < 2 or not all(part.strip() for part in parts):
        raise UserError(f"Give at least two texts to split action #{whole.number} into.")
    _refuse_gone(whole)
    kept = replace(whole.state, action=parts[0])
    fresh = replace(whole.state, status_text=None, observations="", split_from=whole.number, merged_into=None)
    return kept, [replace(fresh, action=part) for part in parts[1:]]


def merged_state(source: Revision, target: Revision) -> ActionState:
    """The state of an action whose work now belongs to another; its row stays in the table."""
    if source.number == target.number:
        raise UserError(f"Action #{source.number} can't be merged into itself: choose another action.")
    _refuse_gone(source)
    _refuse_gone(target)
    return replace(source.state, status=Status.CANCELLED, status_text=None, merged_into=target.number)


def _refuse_gone(action: Revision) -> None:
    if action.state.merged_into is not None:
        into = action.state.merged_into
        raise UserError(f"Action #{action.number} was merged into #{into}: use #{into} instead.")
