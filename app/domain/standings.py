"""How each plan stands: what is due next, and what changed since its last update."""

from dataclasses import dataclass
from datetime import date

from app.domain.dates import WrittenDate
from app.domain.plans import PlanSummary


@dataclass(frozen=True, slots=True)
class DueAction:
    """An open action with the day on which it is due at the latest."""

    number: int
    action: str
    due: WrittenDate

    def is_overdue(self, today: date) -> bool:
        """True when that day is past."""
        return self.due.latest is not None and self.due.latest < today


@dataclass(frozen=True, slots=True)
class PlanStanding:
    """A plan with its counts; `last` is 0 and `dated` None before the first update, when everything is new."""

    summary: PlanSummary
    last: int
    dated: date | None
    changed: tuple[int, ...]
    due: DueAction | None

    @property
    def is_closed(self) -> bool:
        """True when no update is owed any more."""
        return self.summary.plan.details.closed is not None
