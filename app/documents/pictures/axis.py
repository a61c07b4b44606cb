"""A time axis: where a day stands, and which months, quarters or years are named."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# Days further off than this are drawn at the edge, so that a slip of the pen leaves the others room.
_MOST_YEARS = 12
_ROOM_A_LABEL = 26.0


@dataclass(frozen=True, slots=True)
class Tick:
    """The first day of a month, quarter or year: its place, its name, and the year where it begins one."""

    x: float
    name: str
    year: str


@dataclass(frozen=True, slots=True)
class Axis:
    """From the first day of a month to the first day of another, on a line."""

    first: date
    last: date
    left: float
    right: float

    def x(self, day: date) -> float:
        """Where a day stands; days outside stand at the edge."""
        share = (day - self.first).days / (self.last - self.first).days
        return self.left + (self.right - self.left) * min(1.0, max(0.0, share))

    def day(self, x: float) -> date:
        """The day that stands at a place; places outside are those of the first and last day."""
        share = min(1.0, max(0.0, (x - self.left) / (self.right - self.left)))
        return self.first + timedelta(days=int(share * (self.last - self.first).days))

    def holds(self, day: date) -> bool:
        """False for days that lie outside."""
        return self.first <= day <= self.last

    def ticks(self) -> Iterator[Tick]:
        """Months where they fit, else quarters, else years, else every few years."""
        months = _months_between(self.first, self.last)
        most = (self.right - self.left) / _ROOM_A_LABEL
        step = next((step for step in (1, 3, 12, 24, 60) if months / step <= most), 120)
        for count in range(months):
            day = _later(self.first, count)
            if (day.year * 12 + day.month - 1) % step == 0 or count == 0:
                name = _MONTHS[day.month - 1] if step == 1 else f"Q{(day.month + 2) // 3}" if step == 3 else ""
                starts = count == 0 or day.month == 1
                if step > 12 and count == 0:
                    continue
                yield Tick(self.x(day), name, str(day.year) if starts else "")


def axis_of(days: Iterable[date], around: date, left: float, right: float) -> Axis:
    """An axis of whole months that holds these days and some room beside them; at least half a year."""
    earliest, latest = date(around.year - _MOST_YEARS, 1, 1), date(around.year + _MOST_YEARS, 1, 1)
    kept = [min(max(day, earliest), latest) for day in (*days, around)]
    first = _later(min(kept).replace(day=1), -1)
    last = _later(max(kept).replace(day=1), 2)
    while _months_between(first, last) < 6:
        last = _later(last, 1)
    return Axis(first, last, left, right)


def _months_between(first: date, last: date) -> int:
    return (last.year - first.year) * 12 + last.month - first.month


def _later(day: date, months: int) -> date:
    """The first day of the month that lies so many months later."""
    count = day.year * 12 + day.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)
