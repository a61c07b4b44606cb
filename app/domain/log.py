"""Everything that changed in all plans between two days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from app.domain.changes import FieldChange
from app.domain.evidence import Evidence
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


class Deed(Enum):
    """What a save of evidence did."""

    ATTACHED = "attached"
    REVISED = "revised"
    WITHDRAWN = "withdrawn"
    BROUGHT_BACK = "brought back"


@dataclass(frozen=True, slots=True)
class LoggedEvidence:
    """A save of an item of evidence; `before` is the save before it, None where it is the item's first."""

    plan_id: int
    plan: str
    item: Evidence
    before: Evidence | None
    at: datetime

    @property
    def deed(self) -> Deed:
        """What this save did."""
        if self.before is None:
            return Deed.ATTACHED
        if self.item.withdrawn == self.before.withdrawn:
            return Deed.REVISED
        return Deed.WITHDRAWN if self.item.withdrawn else Deed.BROUGHT_BACK


LogEntry = LoggedChange | LoggedUpdate | LoggedEvidence


@dataclass(frozen=True, slots=True)
class Log:
    """The newest entries first; `left_out` is how many older revisions and saves of evidence were not read."""

    entries: Sequence[LogEntry]
    left_out: int = 0
