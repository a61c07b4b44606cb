"""Whatever is done in whatever order: history only grows, and undo restores exactly."""

import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.actions import ActionState
from app.domain.errors import ConflictError, UserError
from app.domain.plans import PlanDetails
from app.domain.revisions import Revision
from app.services.actions import Saved
from app.services.workspace import Workspace
from tests.conftest import Clock

NUMBERS = st.integers(1, 6)
VALUES = st.sampled_from(
    [
        ("action", "Do it"),
        ("action", "Do it  "),
        ("status", "done"),
        ("status", "ongoing"),
        ("due", "by June 2026"),
        ("due", ""),
        ("observations", "a\xa0b\r\nc\x00"),
        ("status", "no status"),
    ]
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), VALUES),
        st.tuples(st.just("edit"), NUMBERS, VALUES),
        st.tuples(st.just("split"), NUMBERS, st.integers(1, 3)),
        st.tuples(st.just("merge"), NUMBERS, NUMBERS),
        st.tuples(st.just("undo"), st.integers(-3, -1)),
    ),
    max_size=14,
)
States = dict[int, ActionState]


class Story:
    """A plan with everything that was done to it, checked after each step."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.plan = workspace.plans.create(PlanDetails(title="Plan")).id
        self.wishes: list[tuple[Saved, States]] = []
        self.told: list[Revision] = []

    def take(self, step: tuple[object, ...]) -> None:
        """Does one thing; a refusal has to leave everything as it was."""
        actions, before = self.workspace.actions, self.states()
        doing: dict[str, Callable[..., Saved]] = {
            "add": lambda value: actions.add(self.plan, {"action": "New", **dict([value])}),
            "edit": lambda number, value: actions.edit(self.plan, number, dict([value])),
            "split": lambda number, parts: actions.split(self.plan, number, [f"Part {n}" for n in range(parts)]),
            "merge": lambda number, into: actions.merge(self.plan, number, into),
            "undo": self.undo,
        }
        try:
            saved = doing[str(step[0])](*step[1:])
        except UserError:
            assert self.states() == before
        else:
            assert [row for row in saved.steps if row.after.state == before.get(row.after.number)] == []
            self.wishes.append((saved, before))
        self.check()

    def undo(self, index: int) -> Saved:
        """Undoes one of the last wishes; afterwards what it touched is as it was before that wish."""
        if -index > len(self.wishes):
            raise UserError("Nothing to undo.")
        wish, before = self.wishes[index]
        heads = {row.number: row for row in self.told}
        is_overtaken = any(heads[step.after.number].state != step.after.state for step in wish.steps)
        try:
            undone = self.workspace.actions.undo(wish)
        except ConflictError:
            assert is_overtaken
            raise
        assert not is_overtaken
        states = self.states()
        for number in wish.numbers:
            if number in before:
                assert states[number] == before[number]
            else:
                assert states[number].discarded
        return undone

    def states(self) -> States:
        """Every action's newest state, discarded ones too."""
        return {row.number: row.state for row in self.workspace.actions.history(self.plan)}

    def check(self) -> None:
        """The invariants of every history."""
        history = self.workspace.actions.history(self.plan)
        assert history[: len(self.told)] == self.told
        assert [row.seq for row in history] == list(range(1, len(history) + 1))
        per_action: dict[int, list[Revision]] = {}
        for row in history:
            per_action.setdefault(row.number, []).append(row)
        assert list(per_action) == list(range(1, len(per_action) + 1))
        for number, rows in per_action.items():
            assert [row.ordinal for row in rows] == list(range(1, len(rows) + 1))
            assert self.workspace.actions.get(self.plan, number) == rows[-1]
        heads = [rows[-1] for rows in per_action.values()]
        assert self.workspace.actions.current(self.plan) == [row for row in heads if not row.state.discarded]
        self.told = history


@settings(max_examples=50)
@given(steps=STEPS)
def test_history_only_grows_and_undo_restores_the_exact_state(
    empty_database: Path, steps: list[tuple[object, ...]]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(empty_database, folder))
        with Workspace.open(path, "Ada Example", Clock()) as workspace:
            story = Story(workspace)
            story.take(("add", ("action", "First")))
            story.take(("add", ("action", "Second")))
            for step in steps:
                story.take(step)
        with Workspace.open(path, "Ada Example", Clock()) as workspace:
            assert workspace.actions.history(story.plan) == story.told
