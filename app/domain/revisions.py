"""A revision: an action's complete state at one moment, with who, when and why."""

from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.actions import ActionState
from app.domain.sources import without_source
from app.domain.texts import says_something


@dataclass(frozen=True, slots=True)
class Revision:
    """A saved state. `seq` counts all revisions of the database, `ordinal` those of the action, from 1."""

    seq: int
    number: int
    ordinal: int
    state: ActionState
    author: str
    at: datetime
    reason: str

    @property
    def given_reason(self) -> str:
        """The reason where it says something; a dash, what nobody sees, or where a table came from, is none."""
        said = without_source(self.reason)
        return said if says_something(said) else ""


def time_text(moment: datetime) -> str:
    """A moment as it is stored and exchanged: ISO 8601, UTC, milliseconds, "Z"."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def read_time(text: str) -> datetime:
    """The moment that `time_text` wrote, in UTC."""
    return datetime.fromisoformat(text)


def people_time(moment: datetime) -> str:
    """A moment for documents and lists: "2021-04-28 09:12 UTC"."""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
