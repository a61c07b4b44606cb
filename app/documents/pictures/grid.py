"""The lines and names of a time axis that can be zoomed: from days to years, only as many as are in sight."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from app.documents.pictures.axis import Axis
from app.documents.pictures.drawing import Drawing
from app.documents.pictures.looks import Look

_UPPER, _LOWER = 21.0, 31.0
_ROOM_AFTER = 6.0


class Unit(Enum):
    """What lies between two lines."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


# How many days a unit has, and how many points it needs to be named.
_NEEDS = ((Unit.DAY, 1, 15), (Unit.WEEK, 7, 20), (Unit.MONTH, 30, 22), (Unit.QUARTER, 91, 22))
_SPANS = (1, 2, 5, 10)
_ROOM_A_YEAR = 30.0


@dataclass(frozen=True, slots=True)
class Named:
    """A line of the axis with its name. `is_strong` where a longer time begins with it."""

    x: float
    name: str
    is_strong: bool


def named(axis: Axis, look: Look, left: float, right: float) -> Iterator[Named]:
    """The lines between two places, and the one before them."""
    unit, span = unit_of(axis)
    for day in _starts(unit, span, axis.day(left), min(axis.day(right) + timedelta(days=1), axis.last)):
        yield Named(axis.x(day), _name(unit, day, look), _is_strong(unit, day))


def unit_of(axis: Axis) -> tuple[Unit, int]:
    """The finest unit whose names have room, and how many of it lie between two lines."""
    a_day = (axis.right - axis.left) / (axis.last - axis.first).days
    fine = next((unit for unit, days, room in _NEEDS if days * a_day >= room), None)
    if fine is not None:
        return fine, 1
    return Unit.YEAR, next((span for span in _SPANS if 365 * span * a_day >= _ROOM_A_YEAR), _SPANS[-1])


def draw_grid(drawing: Drawing, axis: Axis, left: float, right: float, top: float, bottom: float) -> None:
    """The lines alone, behind what stands on the axis."""
    for one in named(axis, drawing.look, left, right):
        if left <= one.x <= right:
            width = 0.8 if one.is_strong else 0.5
            drawing.line(one.x, top, one.x, bottom, colour=drawing.look.rule, width=width)


def draw_names(drawing: Drawing, axis: Axis, left: float, right: float, top: float = 0) -> None:
    """The names above the lines; that of the longer time stays in sight while it lasts."""
    look = drawing.look
    lines = list(named(axis, look, left, right))
    for place, one in enumerate(lines):
        if one.x >= left:
            drawing.line(one.x, top + _LOWER - 3, one.x, top + _LOWER + 4, colour=look.rule, width=0.5)
        end = lines[place + 1].x if place + 1 < len(lines) else right
        if one.name and one.x + 2 >= left and one.x + 2 + look.width(one.name, 7) <= min(right, max(end, one.x + 22)):
            drawing.text(one.x + 2, top + _LOWER, one.name, size=7, colour=look.dim)
    longer = _longer(axis, look, left, right)
    for place, (x, name) in enumerate(longer):
        end = longer[place + 1][0] if place + 1 < len(longer) else right + _ROOM_AFTER
        at = max(x, left) + 2
        if x >= left:
            drawing.line(x, top + _UPPER - 8, x, top + _LOWER + 4, colour=look.rule)
        if at + look.width(name, 8) + _ROOM_AFTER <= end or len(longer) == 1:
            drawing.text(at, top + _UPPER, name, size=8, bold=True)


def _longer(axis: Axis, look: Look, left: float, right: float) -> list[tuple[float, str]]:
    """The longer times in sight: months with their year over days and weeks, years over months."""
    unit, _span = unit_of(axis)
    if unit is Unit.YEAR:
        return []
    above = Unit.MONTH if unit in (Unit.DAY, Unit.WEEK) else Unit.YEAR
    days = _starts(above, 1, axis.day(left), min(axis.day(right) + timedelta(days=1), axis.last))
    return [(axis.x(day), _long_name(above, day, look)) for day in days]


def _starts(unit: Unit, span: int, first: date, last: date) -> Iterator[date]:
    """The days on which a unit begins, from the one that holds the first day to the last day."""
    day = _start(unit, span, first)
    while day <= last:
        yield day
        day = _following(unit, span, day)


def _start(unit: Unit, span: int, day: date) -> date:
    match unit:
        case Unit.DAY:
            return day
        case Unit.WEEK:
            return day - timedelta(days=day.weekday())
        case Unit.MONTH:
            return day.replace(day=1)
        case Unit.QUARTER:
            return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
        case Unit.YEAR:
            return date(day.year - day.year % span, 1, 1)


def _following(unit: Unit, span: int, day: date) -> date:
    if unit in (Unit.DAY, Unit.WEEK):
        return day + timedelta(days=1 if unit is Unit.DAY else 7)
    months = {Unit.MONTH: 1, Unit.QUARTER: 3}.get(unit, 12 * span)
    count = day.year * 12 + day.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


def _name(unit: Unit, day: date, look: Look) -> str:
    match unit:
        case Unit.DAY | Unit.WEEK:
            return str(day.day)
        case Unit.MONTH:
            return look.months[day.month - 1]
        case Unit.QUARTER:
            return f"Q{(day.month + 2) // 3}"
        case Unit.YEAR:
            return str(day.year)


def _is_strong(unit: Unit, day: date) -> bool:
    return day.day == 1 and (unit in (Unit.DAY, Unit.WEEK) or day.month == 1)


def _long_name(unit: Unit, day: date, look: Look) -> str:
    return f"{look.months[day.month - 1]} {day.year}" if unit is Unit.MONTH else str(day.year)
