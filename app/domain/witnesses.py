"""What a computer saw of a database's history before, and whether the history now goes on from there."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from app.domain.ledger import EMPTY, Head
from app.domain.sentences import Amount, Sentence


@dataclass(frozen=True, slots=True)
class Seen:
    """The newest entry of a log at a moment in UTC."""

    head: Head
    at: datetime


class Continuity(Enum):
    """How a history is related to what was seen of it."""

    NEW = "new"
    CONTINUES = "continues"
    OLDER = "older"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Finding:
    """What comparing came to. `seen` is the newest that was seen, `common` the newest of it that is still there.

    `elsewhere` is where that was seen, None where it was at the very path.
    """

    continuity: Continuity
    path: Path
    now: Head = EMPTY
    seen: Seen | None = None
    common: Seen | None = None
    elsewhere: Path | None = None

    @property
    def is_doubtful(self) -> bool:
        """True where the history now is no continuation of what was seen."""
        return self.continuity in (Continuity.OLDER, Continuity.OTHER)

    @property
    def sentence(self) -> Sentence:
        """What is to be told of a doubtful one."""
        assert self.seen is not None
        if self.elsewhere is not None:
            return self._told_of_a_copy(self.elsewhere)
        day, then, now = self.seen.at.date(), Amount(self.seen.head.n), Amount(self.now.n)
        if self.continuity is Continuity.OLDER:
            return Sentence(
                "The history in {name} is older than what was seen here on {day}: it had entry {then}, and now ends"
                " with entry {now}. An older copy may have been put in its place.",
                name=self.path.name, day=day, then=then, now=now,
            )  # fmt: skip
        if self.common is None:
            return Sentence(
                "The history in {name} is another one than what was seen here on {day}: entry {then} was the newest,"
                " and entry {now} is. Another file may have been put in its place.",
                name=self.path.name, day=day, then=then, now=now,
            )  # fmt: skip
        return Sentence(
            "The history in {name} differs from what was seen here on {day}, somewhere after entry {common}: entry"
            " {then} was the newest, and entry {now} is. It may have been changed and its log rebuilt.",
            name=self.path.name, day=day, common=Amount(self.common.head.n), then=then, now=now,
        )  # fmt: skip

    def _told_of_a_copy(self, elsewhere: Path) -> Sentence:
        assert self.seen is not None
        day, then = self.seen.at.date(), Amount(self.seen.head.n)
        if self.continuity is Continuity.OLDER:
            return Sentence(
                "More of this history was seen on {day} in {other}: up to entry {then}. This file ends with entry"
                " {now}.",
                day=day, other=elsewhere, then=then, now=Amount(self.now.n),
            )  # fmt: skip
        return Sentence(
            "This history and the one that was seen on {day} in {other} went different ways: entry {then} of that one"
            " is not in this file.",
            day=day, other=elsewhere, then=then,
        )  # fmt: skip
