"""The dated steps of an action: what was promised for each, and when it was really done."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.dates import NO_DATE, WrittenDate, read_date
from app.domain.errors import UserError
from app.domain.texts import line

# Parts of a written milestone; a bar or backslash in them has a backslash before it.
_PART = re.compile(r"((?:[^\\|]|\\.?)*)(?:\||$)", re.S)


@dataclass(frozen=True, slots=True)
class Milestone:
    """One step: what is reached, by when it was promised, and when it was reached."""

    text: str
    due: WrittenDate = NO_DATE
    completed: WrittenDate = NO_DATE

    @property
    def is_done(self) -> bool:
        """True once a date says when it was reached."""
        return bool(self.completed)

    def days_late(self, today: date) -> int:
        """How many days it surely came, or by now comes, after its last promised day; 0 in time or unknown."""
        reached = (self.completed.earliest or self.completed.latest) if self.is_done else today
        if reached is None or self.due.latest is None:
            return 0
        return max(0, (reached - self.due.latest).days)


def read_milestones(text: str) -> tuple[Milestone, ...]:
    """Reads one step a line, as "what | due | completed"; dates may be missing. A UserError names a bad line."""
    return tuple(_milestone(written) for written in text.split("\n") if written.strip())


def milestones_text(milestones: Iterable[Milestone]) -> str:
    """The steps as `read_milestones` reads them."""
    return "\n".join(_written(milestone) for milestone in milestones)


def _milestone(written: str) -> Milestone:
    parts = [_plain(part) for part in _PART.findall(written)[:-1]] or [line(written)]
    if len(parts) > 3:
        raise UserError("“{step}” has too many bars: write a step as “what | due | completed”.", step=written[:80])
    text, due, completed = (*parts, "", "")[:3]
    if not text:
        raise UserError(
            "“{step}” does not say what is reached: write a step as “what | due | completed”.", step=written[:80]
        )
    return Milestone(text, read_date(due), read_date(completed))


def _written(milestone: Milestone) -> str:
    parts = [_escaped(part) for part in (milestone.text, milestone.due.text, milestone.completed.text)]
    while not parts[-1] and len(parts) > 1:
        parts.pop()
    return " | ".join(parts)


def _plain(part: str) -> str:
    return line(re.sub(r"\\([\\|])", r"\1", part))


def _escaped(part: str) -> str:
    return re.sub(r"([\\|])", r"\\\1", part)
