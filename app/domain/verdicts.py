"""What recomputing a log comes to: a verdict, with every problem named, where it is, and what stood there."""

from dataclasses import dataclass
from enum import Enum

from app.domain.ledger import EMPTY, Head
from app.domain.sentences import Sentence


class ProblemKind(Enum):
    """What can be wrong."""

    UNREADABLE = "unreadable"
    BUILD = "build"
    LOG = "log"
    CHANGED = "changed"
    REMOVED = "removed"
    INSERTED = "inserted"
    MOVED = "moved"
    CONTENT = "content"
    REFERENCE = "reference"
    FORKED = "forked"
    FILE = "file"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: `entry` is the log's, 0 where none is concerned; `key` finds the row in `table`.

    `was` is what stood there and `found` what stands there now, None where that can't be known or nothing does.
    """

    kind: ProblemKind
    sentence: Sentence
    entry: int = 0
    table: str = ""
    key: str = ""
    column: str = ""
    was: str | None = None
    found: str | None = None

    @property
    def follows(self) -> bool:
        """True for what usually comes of a changed value that is told as well, with what it was."""
        misfit = self.kind is ProblemKind.BUILD and not self.entry and bool(self.column)
        return misfit or self.kind in (ProblemKind.REFERENCE, ProblemKind.CONTENT)


@dataclass(frozen=True, slots=True)
class Place:
    """Where people find what a problem is about: a plan's title, and an action's number, 0 for the plan itself."""

    plan: str
    action: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """The newest entry of the log, and what is wrong, the first thing first; not `complete` where it was stopped."""

    head: Head = EMPTY
    problems: tuple[Problem, ...] = ()
    complete: bool = True

    @property
    def holds(self) -> bool:
        """True where everything was recomputed and nothing is wrong."""
        return self.complete and not self.problems


def in_order(problems: list[Problem]) -> tuple[Problem, ...]:
    """What concerns the whole file first, then by entry of the log, then what only follows; each thing once."""
    return tuple(
        sorted(dict.fromkeys(problems), key=lambda one: (one.follows, one.entry, one.table, one.key, one.column))
    )
