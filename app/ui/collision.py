"""Edits that met what somebody else wrote meanwhile: nothing of them is saved until the user has decided."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from app.domain.conflicts import Conflict
from app.domain.edits import Edit


class Collision:
    """`settle` saves the whole wish once more, with the user's decisions in the place of what collided."""

    def __init__(
        self, conflicts: Sequence[Conflict], edits: Sequence[Edit], save: Callable[[Sequence[Edit]], bool]
    ) -> None:
        self.conflicts = tuple(conflicts)
        self.settled = False
        self._edits, self._save = tuple(edits), save

    def settle(self, texts: Mapping[tuple[int, str], str]) -> None:
        """Saves these texts over theirs; what collided and is left out stays as they wrote it."""
        self.settled = self._save([edit for edit in (self._decided(edit, texts) for edit in self._edits) if edit.typed])

    def _decided(self, edit: Edit, texts: Mapping[tuple[int, str], str]) -> Edit:
        here = {conflict.field: conflict for conflict in self.conflicts if conflict.number == edit.number}
        typed = {name: text for name, text in edit.typed.items() if name not in here}
        typed |= {name: texts[edit.number, name] for name in here if (edit.number, name) in texts}
        newest = next((conflict.newest for conflict in here.values() if conflict.newest), edit.seen)
        return Edit(newest, typed)
