"""An issued update: a frozen list of revisions with its date, its words, and the very files."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.plans import PlanDetails


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A published file without its bytes. `format` is a name from the list of formats."""

    format: str
    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class IssuedUpdate:
    """What was published, with the plan's details of that day. `last_seq` is the newest revision it knew."""

    id: int
    plan_id: int
    number: int
    dated: date
    details: PlanDetails
    intro: str
    announcement: str
    issued_at: datetime
    author: str
    last_seq: int
    files: tuple[FileFacts, ...]
