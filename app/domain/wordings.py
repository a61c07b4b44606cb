"""A plan's words: how a status, its date and the announcement are printed. The words are data."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from app import assets
from app.domain.actions import ActionState, Kind, Status
from app.domain.dates import WrittenDate, fits_after_by, without_lead
from app.domain.errors import UserError
from app.domain.texts import CUT
from app.domain.values import shown

# What a comment's cell says instead of a text that stands elsewhere.
_POINTERS = ("below", "second", "unchanged")


@dataclass(frozen=True, slots=True)
class Wording:
    """One set of words from `resources/wordings`."""

    name: str
    label: str
    statuses: Mapping[Status, str]
    kinds: Mapping[Kind, str]
    patterns: Mapping[str, str]
    day: str
    announcement: Mapping[str, str]
    comment: Mapping[str, str]
    promises: Mapping[str, str]
    slip_report: Mapping[str, str]
    reply: Mapping[str, str]

    def word(self, state: ActionState) -> str:
        """The status alone, such as "Done"."""
        return self.statuses[state.status]

    def choices(self) -> dict[Status, str]:
        """Each status as a list offers it; a word that two statuses share is told apart."""
        words = list(self.statuses.values())
        return {
            status: word if words.count(word) == 1 else f"{word} ({status.value})"
            for status, word in self.statuses.items()
        }

    def kind(self, state: ActionState) -> str:
        """The kind of action, empty where none is set."""
        return self.kinds[state.kind] if state.kind else ""

    def status_text(self, state: ActionState) -> str:
        """The status as it stands in the published table: as published before, else in these words."""
        if state.status_text is not None:
            return state.status_text
        status = self.word(state)
        if state.merged_into is not None and state.status is Status.CANCELLED:
            return self.patterns["merged"].format(status=status, number=state.merged_into)
        ended = not state.status.is_open
        written = state.completed if ended else state.due
        if not written:
            return status
        pattern = "ended" if ended else "due_by" if written.is_day or fits_after_by(written) else "due"
        return self.patterns[pattern].format(status=status, date=self.date_in_sentence(written))

    def stands_elsewhere(self, cell: str, text: str) -> bool:
        """True when a comment's cell only points to a text that stands elsewhere, or shows its beginning."""
        if cell.endswith(CUT):
            return text.startswith(cell.removesuffix(CUT))
        return _pointing(tuple(self.comment[name] for name in _POINTERS)).fullmatch(cell) is not None

    def value(self, value: object) -> str:
        """Any field's value in these words."""
        if isinstance(value, Status):
            return self.statuses[value]
        return self.kinds[value] if isinstance(value, Kind) else shown(value)

    def date(self, written: WrittenDate) -> str:
        """A date in a column of its own: a certain day in this wording's style, else as written."""
        if written.is_day and written.earliest == written.latest:
            return self._styled(written)
        return written.text

    def date_in_sentence(self, written: WrittenDate) -> str:
        """A date after words that already say "by" or "in"."""
        if written.is_day:
            return self._styled(written)
        return without_lead(written.text) if fits_after_by(written) else written.text

    def _styled(self, written: WrittenDate) -> str:
        day = written.latest
        assert day is not None
        return self.day_text(day)

    def day_text(self, day: datetime.date) -> str:
        """A certain day in this wording's style."""
        return self.day.format(year=day.year, month=day.month, day=day.day)


@cache
def _pointing(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """What fits any of the phrases, with something in each of their places."""
    parts = (phrase.replace("{number}", "{}").replace("{since}", "{}").split("{}") for phrase in phrases)
    return re.compile("|".join(f"(?:{'.+'.join(map(re.escape, found))})" for found in parts))


@cache
def wording(name: str) -> Wording:
    """The named wording; a name without a file is a UserError that lists the known ones."""
    known = assets.names("wordings")
    if name not in known:
        raise UserError("There is no wording “{name}”: use one of {known}.", name=name, known=", ".join(known))
    data = assets.table("wordings", f"{name}.toml")
    return Wording(
        name,
        data["label"],
        {status: data["status"][status.value] for status in Status},
        {kind: data["kind"][kind.value] for kind in Kind},
        data["patterns"],
        data["dates"]["day"],
        data["announcement"],
        data["comment"],
        data["promises"],
        data["slip_report"],
        data["reply"],
    )
