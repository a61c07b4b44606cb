"""Everything that changed in all plans between two days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.changes import FieldChange
from app.domain.revisions import Revision
from app.domain.updates import IssuedUpdate


@dataclass(frozen=True, slots=True)
class LoggedChange:
    """A saved revision with what it changed for a reader; `fields` is empty where it is an action's first."""

    plan_id: int
    plan: str
    wording: str
    revision: Revision
    fields: tuple[FieldChange, ...]

    @property
    def at(self) -> datetime:
        """When it was saved."""
        return self.revision.at


@dataclass(frozen=True, slots=True)
class LoggedUpdate:
    """An issued update."""

    plan_id: int
    plan: str
    update: IssuedUpdate

    @property
    def at(self) -> datetime:
        """When it was issued."""
        return self.update.issued_at


@dataclass(frozen=True, slots=True)
class Log:
    """The newest entries first; `left_out` is how many older revisions of the span were not read."""

    entries: Sequence[LoggedChange | LoggedUpdate]
    left_out: int = 0
