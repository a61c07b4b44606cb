"""Everything that the checks look at, gathered once for a draft."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain.changes import ChangeSet
from app.domain.plans import PlanDetails
from app.domain.references import Leaning
from app.domain.revisions import Revision
from app.domain.wordings import Wording


@dataclass(frozen=True, slots=True)
class Table:
    """How the draft's table is printed: the headings by their fields, and what stands in an empty cell.

    `terms` are the words that the layout is bound to, None where it leaves them to the plan.
    """

    columns: Mapping[str, str]
    words: Wording
    empty: str = ""
    terms: Wording | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """A draft beside what was published before it. `dated` is None while no date was chosen for it.

    `published` are the rows of the update before, `since` what was saved after it of the actions that changed,
    oldest first. `leanings` are the doubtful references of an action's texts. `open_questions` are the numbers of
    questions without an answer, `deadline` the day that was named for the update, where one is in force. `proven` are
    the numbers of the actions for which evidence stands, in a plan that asks for it.
    """

    details: PlanDetails
    rows: Sequence[Revision]
    changes: ChangeSet
    table: Table
    today: date
    dated: date | None = None
    intro: str = ""
    answers: str = ""
    previous_dated: date | None = None
    published: Mapping[int, Revision] = field(default_factory=dict)
    since: Mapping[int, Sequence[Revision]] = field(default_factory=dict)
    leanings: Mapping[int, Sequence[Leaning]] = field(default_factory=dict)
    open_questions: Sequence[int] = ()
    deadline: date | None = None
    proven: Container[int] = frozenset()

    @property
    def day(self) -> date:
        """The day on which the update is read: its own date, or today while it has none."""
        return self.dated or self.today
