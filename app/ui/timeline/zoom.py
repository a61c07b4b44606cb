"""How close one looks at a time axis: points a day, where it begins, and how it follows the scroll bar."""

from dataclasses import dataclass, replace
from datetime import date

from app.services.pictures import Axis

CLOSEST = 24.0
STEP = 1.4
_MARGIN = 8.0


@dataclass(frozen=True, slots=True)
class Zoom:
    """`first` to `last` are the days of the axis, `room` the points it has in sight; `a_day` is None for all of it.

    `offset` says how many points are scrolled out of sight at its beginning.
    """

    first: date
    last: date
    room: float
    a_day: float | None = None
    offset: float = 0.0

    @property
    def days(self) -> int:
        """How many days the axis has."""
        return (self.last - self.first).days

    @property
    def fitting(self) -> float:
        """The points a day with which all of it is in sight."""
        return max(0.001, (self.room - 2 * _MARGIN) / self.days)

    @property
    def points(self) -> float:
        """The points a day."""
        return self.fitting if self.a_day is None else min(CLOSEST, max(self.fitting, self.a_day))

    @property
    def length(self) -> float:
        """The points of all of it, with a little room at both ends."""
        return max(self.room, self.points * self.days + 2 * _MARGIN)

    @property
    def is_whole(self) -> bool:
        """True while all of it is in sight."""
        return self.points <= self.fitting

    @property
    def most(self) -> float:
        """The largest offset."""
        return max(0.0, self.length - self.room)

    def axis(self, left: float) -> Axis:
        """The axis where its part in sight begins at `left`."""
        start = left + _MARGIN - min(self.offset, self.most)
        return Axis(self.first, self.last, start, start + self.points * self.days)

    def by(self, factor: float, at: float) -> "Zoom":
        """Closer or further, so that the day at `at`, counted from the left of what is in sight, stays there."""
        days = (self.offset + at - _MARGIN) / self.points
        wanted = min(CLOSEST, max(self.fitting, self.points * factor))
        changed = replace(self, a_day=None if wanted <= self.fitting * 1.001 else wanted)
        return changed.moved_to(days * changed.points + _MARGIN - at)

    def moved_to(self, offset: float) -> "Zoom":
        """With another part in sight, as far as there is one."""
        return replace(self, offset=max(0.0, min(offset, self.most)))

    def whole(self) -> "Zoom":
        """With all of it in sight."""
        return replace(self, a_day=None, offset=0.0)

    def showing(self, day: date) -> "Zoom":
        """With a day in sight: unchanged where it is, else in the middle."""
        at = (day - self.first).days * self.points + _MARGIN
        if self.offset + _MARGIN <= at <= self.offset + self.room - _MARGIN:
            return self
        return self.moved_to(at - self.room / 2)
