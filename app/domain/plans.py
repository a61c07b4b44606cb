"""A remediation action plan: what it is called, what it belongs to, and how it is published."""

from dataclasses import dataclass
from datetime import date

# The details that hold a day or a moment, as `moments.Moment` writes them.
MOMENTS = ("aware", "first_report", "full_report", "closure_reported")


@dataclass(frozen=True, slots=True)
class PlanDetails:
    """What the user says of a plan. `layout`, `wording` and `rules` name files below `resources`.

    `paper`, `comment`, `question` and `pictures` are keys of `publishing.CHOICES`; `template` is the SHA-256
    of a kept Word template, empty for our own. `rules` may also name an organisation's own rule set.

    `aware` is when the incident became known, `first_report`, `full_report` and `closure_reported` when each was
    out: a day or a moment as `moments.Moment` keeps it, or nothing. `checks` are switches, such as "slip=error";
    `evidence` "yes" wants each completed action to have evidence, or to say what proves it. `root_causes` and
    `went_wrong` hold one cause or thing a line.
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
    slips: str = "no"
    rules: str = "ccadb-3.2"
    aware: str = ""
    first_report: str = ""
    full_report: str = ""
    closure_reported: str = ""
    checks: str = ""
    evidence: str = "no"
    root_causes: str = ""
    went_wrong: str = ""
    anchor: str = "no"


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
