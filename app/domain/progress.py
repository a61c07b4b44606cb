"""How many actions stood where in each update: what a picture of the progress is drawn from."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.actions import Status
from app.domain.sentences import Sentence, enumerated
from app.domain.updates import Edition

# From the bottom of a column to its top.
ORDER = (Status.DONE, Status.ONGOING, Status.PLANNED, Status.DELAYED, Status.CANCELLED)


@dataclass(frozen=True, slots=True)
class Tally:
    """An update, or the draft, with its counts."""

    number: int
    issued: bool
    dated: date | None
    counts: Mapping[Status, int]

    @property
    def total(self) -> int:
        """All actions that it shows."""
        return sum(self.counts.values())

    @property
    def name(self) -> Sentence:
        """What it is called."""
        return Sentence("Update {number}", number=self.number) if self.issued else Sentence("Draft")


def tally(edition: Edition) -> Tally:
    """The counts of an edition's rows."""
    counts = Counter(row.state.status for row in edition.rows)
    return Tally(edition.number, edition.issued, edition.dated, counts)


def tally_words(one: Tally, words: Mapping[Status, str]) -> Sentence:
    """An update's counts in the words of its plan: "Update 2, 2026-03-06: 2 done and 1 planned"."""
    told = [f"{one.counts[status]} {words[status].lower()}" for status in ORDER if one.counts.get(status)]
    if one.dated is None:
        return Sentence("{update}: {counts}", update=one.name, counts=enumerated(told))
    return Sentence("{update}, {day}: {counts}", update=one.name, day=one.dated, counts=enumerated(told))
