"""A remediation action plan: what it is called, what it belongs to, and how it is published."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PlanDetails:
    """What the user says of a plan. `layout` and `wording` name files below `resources`.

    `paper`, `comment`, `question` and `pictures` are keys of `publishing.CHOICES`; `template` is the SHA-256
    of a kept Word template, empty for our own.
    """

    title: str
    organisation: str = ""
    reference: str = ""
    url: str = ""
    opened: date | None = None
    next_update_due: date | None = None
    closed: date | None = None
    layout: str = "classic"
    wording: str = "classic"
    paper: str = "a4"
    comment: str = "whole"
    question: str = "yes"
    pictures: str = "no"
    template: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan in the database; `intro` is the text that the user wrote for the next update."""

    id: int
    details: PlanDetails
    intro: str


@dataclass(frozen=True, slots=True)
class PlanSummary:
    """A plan with the counts that a list of plans shows."""

    plan: Plan
    total: int
    done: int
    cancelled: int
    overdue: int
    updates: int

    @property
    def open(self) -> int:
        """How many actions are neither done nor cancelled."""
        return self.total - self.done - self.cancelled
