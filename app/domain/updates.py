"""An update: the draft that always exists, and the issued ones, frozen with their very files."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.changes import ChangeSet
from app.domain.ledger import Head
from app.domain.overrides import Override
from app.domain.plans import PlanDetails
from app.domain.postings import Posting
from app.domain.revisions import Revision
from app.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A published file without its bytes. `format` is a name from the list of formats."""

    format: str
    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """A file that is ready to be published or was; its bytes never change again."""

    facts: FileFacts
    content: bytes


@dataclass(frozen=True, slots=True)
class IssuedUpdate:
    """What was published, with the plan's details of that day. `last_seq` is the newest revision it knew.

    `actions` is how many rows it showed, `posting` where it was posted, as far as that was said. `answers` are those
    to readers' questions, composed in the plan's words. `overrides` is what checks had against it;
    `head` the newest entry of the log when it was written, which its files tell.
    """

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
    posting: Posting | None = None
    actions: int = 0
    answers: str = ""
    overrides: tuple[Override, ...] = ()
    head: Head | None = None


@dataclass(frozen=True, slots=True)
class UpdateDates:
    """When an update was out, and what it knew: all that the clocks ask of it."""

    id: int
    number: int
    dated: date
    issued_at: datetime
    last_seq: int
    wording: str


@dataclass(frozen=True, slots=True)
class Edition:
    """What a document is made of, drafted or issued. `dated` is None while no date was chosen."""

    plan_id: int
    number: int
    dated: date | None
    issued: bool
    details: PlanDetails
    announcement: str
    intro: str
    rows: tuple[Revision, ...]
    last_seq: int
    answers: str = ""
    head: Head | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """The next update as it stands: what it would say, what changed, where its intro is wrong, and what else is odd."""

    edition: Edition
    previous: IssuedUpdate | None
    changes: ChangeSet
    disagreements: tuple[Sentence, ...]
    doubts: tuple[Sentence, ...] = ()

    @property
    def warnings(self) -> tuple[Sentence, ...]:
        """Everything that should be looked at before it is issued: about the intro, then about the rest."""
        return (*self.disagreements, *self.doubts)

    @property
    def numbers(self) -> set[int]:
        """The actions that the draft's table shows."""
        return {row.number for row in self.edition.rows}
