"""A moment as far as it is known: to the millisecond, or to the day."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from app.domain import texts
from app.domain.errors import UserError
from app.domain.revisions import time_text

_LAST_TIME = time(23, 59, 59, 999_000)  # times are stored to the millisecond


@dataclass(frozen=True, slots=True)
class Moment:
    """What happened between `earliest` and `latest`, both included, in UTC; the two are one where the hour is known."""

    earliest: datetime
    latest: datetime

    @property
    def is_day(self) -> bool:
        """True where only the day is known."""
        return self.earliest != self.latest

    @property
    def day(self) -> date:
        """The day in UTC."""
        return self.earliest.date()

    def __str__(self) -> str:
        """The day as an ISO text, or the moment with its time in UTC: how both are kept."""
        return self.day.isoformat() if self.is_day else time_text(self.earliest)


def on_day(day: date) -> Moment:
    """Some moment of a day in UTC."""
    return Moment(datetime.combine(day, time(), UTC), end_of_day(day))


def exactly(at: datetime) -> Moment:
    """A known moment."""
    at = at.astimezone(UTC)
    return Moment(at, at)


def end_of_day(day: date) -> datetime:
    """The last millisecond of a day in UTC."""
    return datetime.combine(day, _LAST_TIME, UTC)


def read_moment(text: str) -> Moment | None:
    """A day ("2026-03-01") or a moment ("2026-03-01 09:30", in UTC where no other offset is said); None for nothing.

    Anything else is a UserError.
    """
    written = texts.line(text)
    if not written:
        return None
    try:
        if not any(mark in written for mark in "T :"):
            day = date.fromisoformat(written)
            if day == date.max:  # no program can tell when it is over
                raise OverflowError
            return on_day(day)
        found = datetime.fromisoformat(written.replace(" UTC", "+00:00"))
        at = found if found.tzinfo else found.replace(tzinfo=UTC)
        return exactly(at.astimezone(UTC).replace(microsecond=at.microsecond // 1000 * 1000))
    except (ValueError, OverflowError):
        raise UserError(
            "“{text}” is neither a day nor a moment: write it as YYYY-MM-DD, or as YYYY-MM-DD HH:MM in UTC.",
            text=written[:80],
        ) from None
