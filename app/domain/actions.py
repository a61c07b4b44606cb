"""An action's complete state, and the fields it is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from app.domain.dates import NO_DATE, WrittenDate
from app.domain.errors import UserError
from app.domain.milestones import Milestone


class Status(Enum):
    """Where an action stands; a plan's wording says how it is printed."""

    PLANNED = "planned"
    ONGOING = "ongoing"
    DONE = "done"
    DELAYED = "delayed"
    CANCELLED = "cancelled"

    @property
    def is_open(self) -> bool:
        """True while something is still to be done."""
        return self not in (Status.DONE, Status.CANCELLED)


class Kind(Enum):
    """What an action is for (CCADB Incident Reporting Guidelines v3.2, Action Items)."""

    PREVENT = "prevent"
    MITIGATE = "mitigate"
    DETECT = "detect"


class Form(Enum):
    """How a field is written, shown and edited."""

    LINE = "line"
    PARAGRAPHS = "paragraphs"
    STATUS = "status"
    KIND = "kind"
    DATE = "date"
    MILESTONES = "milestones"


@dataclass(frozen=True, slots=True)
class Field:
    """One field that the user can edit: its name in data and JSON, its label, and its form."""

    name: str
    label: str
    form: Form


FIELDS: tuple[Field, ...] = (
    Field("action", "Action", Form.PARAGRAPHS),
    Field("status", "Status", Form.STATUS),
    Field("due", "Due date", Form.DATE),
    Field("completed", "Completed", Form.DATE),
    Field("observations", "Observations", Form.PARAGRAPHS),
    Field("owner", "Owner", Form.LINE),
    Field("kind", "Kind", Form.KIND),
    Field("root_causes", "Root causes", Form.PARAGRAPHS),
    Field("evaluation", "Evaluation criteria", Form.PARAGRAPHS),
    Field("milestones", "Milestones", Form.MILESTONES),
)
FIELD_BY_NAME: Mapping[str, Field] = {field.name: field for field in FIELDS}
FIELD_LABELS: Mapping[str, str] = {
    **{field.name: field.label for field in FIELDS},
    "status_text": "Status as printed",
    "split_from": "Split from",
    "merged_into": "Merged into",
    "discarded": "Discarded",
}
_WITH_STATUS = ("status", "due", "completed")


@dataclass(frozen=True, slots=True)
class ActionState:
    """Everything an action says at one moment.

    `status_text` is the status exactly as published elsewhere, or None where the wording makes it.
    `discarded` is an action that was taken back before any update showed it; its number stays used.
    """

    action: str
    status: Status = Status.PLANNED
    status_text: str | None = None
    due: WrittenDate = NO_DATE
    completed: WrittenDate = NO_DATE
    observations: str = ""
    owner: str = ""
    kind: Kind | None = None
    root_causes: str = ""
    evaluation: str = ""
    milestones: tuple[Milestone, ...] = ()
    split_from: int | None = None
    merged_into: int | None = None
    discarded: bool = False

    def with_fields(self, values: Mapping[str, Any]) -> "ActionState":
        """The state after an edit; a changed status or date is no longer printed as published."""
        unknown = set(values) - set(FIELD_BY_NAME)
        if unknown:
            known = ", ".join(FIELD_BY_NAME)
            raise UserError("There is no field “{name}”: use one of {known}.", name=min(unknown), known=known)
        changed = replace(self, **values)
        if any(getattr(changed, name) != getattr(self, name) for name in _WITH_STATUS):
            changed = replace(changed, status_text=None)
        if changed.status is not Status.CANCELLED:
            changed = replace(changed, merged_into=None)  # it stands on its own again
        return changed

    def is_overdue(self, today: date) -> bool:
        """True when it is still open and its latest day is past."""
        return self.status.is_open and self.due.latest is not None and self.due.latest < today
