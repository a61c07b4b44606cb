"""Texts that met what somebody else wrote meanwhile: nothing of them is saved until the user has decided."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from app.domain.conflicts import Conflict
from app.domain.edits import Edit

# The decided texts by action and field; what is left out stays as they wrote it.
Decided = Mapping[tuple[int, str], str]


class Collision:
    """`settle` carries the wish out once more, with the user's decisions in the place of what collided."""

    def __init__(self, conflicts: Sequence[Conflict], save: Callable[[Decided], bool]) -> None:
        self.conflicts = tuple(conflicts)
        self.settled = False
        self._save = save

    def settle(self, texts: Decided) -> None:
        """Saves these texts over theirs."""
        self.settled = self._save(texts)


def decided_edits(edits: Sequence[Edit], conflicts: Sequence[Conflict], texts: Decided) -> list[Edit]:
    """The edits with the decisions in them; those that have nothing left to save are gone."""
    return [made for made in (_decided(edit, conflicts, texts) for edit in edits) if made.typed]


def _decided(edit: Edit, conflicts: Sequence[Conflict], texts: Decided) -> Edit:
    here = {conflict.field: conflict for conflict in conflicts if conflict.number == edit.number}
    typed = {name: text for name, text in edit.typed.items() if name not in here}
    typed |= {name: texts[edit.number, name] for name in here if (edit.number, name) in texts}
    newest = next((conflict.newest for conflict in here.values() if conflict.newest), edit.seen)
    return Edit(newest, typed)
