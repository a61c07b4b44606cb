"""What a plan owes, worked out a second time: a plain walk along what happened, from the rules and not from the engine.

CCADB Incident Reporting Guidelines v3.2, as the cases in clock_cases.toml tell them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

Told = tuple[str, datetime, str]
Span = tuple[datetime, datetime]
DAY = timedelta(days=1)


def start_of(day: date) -> datetime:
    """Its first moment in UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def end_of(day: date) -> datetime:
    """Its last millisecond in UTC."""
    return start_of(day) + DAY - timedelta(milliseconds=1)


def span(day_or_moment: date | datetime) -> Span:
    """The moments that may be meant."""
    if isinstance(day_or_moment, datetime):
        return day_or_moment, day_or_moment
    return start_of(day_or_moment), end_of(day_or_moment)


@dataclass
class Owed:
    """One thing that is or was owed."""

    rule: str
    begun: datetime
    until: datetime
    by_day: bool = True
    ended: datetime | None = None
    verdict: str = ""

    def end(self, at: Span, in_time: str = "met", day: date | None = None) -> "Owed":
        """Ends it; too late is too late."""
        within = at[0] <= self.until or (self.by_day and (day or at[0].date()) <= self.until.date())
        self.ended, self.verdict = at[0], in_time if within else "late"
        return self

    def told(self, now: datetime) -> Told:
        """How it stands now."""
        if self.ended is not None and self.ended <= now:
            return self.rule, self.until, self.verdict
        return self.rule, self.until, "overdue" if now > self.until else "running"


@dataclass
class Issued:
    """An update as it was issued, with what had changed since when."""

    number: int
    issued: datetime
    dated: date
    asked: date | None
    changed: Mapping[int, datetime]


@dataclass
class Event:
    """An update that was out (`number` 0: a report), or a day that was named (`number` None)."""

    at: Span
    number: int | None
    day: date | None
    asked: date | None = None
    seen: bool = False


@dataclass
class Answer:
    """A question: when it was asked, and what answered it."""

    asked: Span
    at: Span | None = None
    update: int | None = None
    withdrawn: bool = False


@dataclass
class Model:
    """Everything that happened to a plan."""

    aware: date | datetime | None = None
    first: date | datetime | None = None
    full: date | datetime | None = None
    closure: date | datetime | None = None
    updates: list[Issued] = field(default_factory=list)
    named: list[Event] = field(default_factory=list)
    questions: dict[int, Answer] = field(default_factory=dict)
    published: Mapping[int, object] = field(default_factory=dict)
    differs: dict[int, datetime] = field(default_factory=dict)

    def saved(self, now: datetime, shown: Mapping[int, object]) -> None:
        """Notes since when which action says something else than readers know."""
        for number in self.published.keys() | shown.keys() | self.differs.keys():
            if shown.get(number) == self.published.get(number):
                self.differs.pop(number, None)
            else:
                self.differs.setdefault(number, now)

    def issue(self, now: datetime, dated: date, asked: date | None, shown: Mapping[int, object]) -> None:
        """Readers know everything now."""
        changed = dict(self.differs) if self.updates else {}
        self.updates.append(Issued(len(self.updates) + 1, now, dated, asked, changed))
        self.published, self.differs = dict(shown), {}

    def owed(self, now: datetime) -> list[Told]:
        """Everything that was owed up to now, with how it stands."""
        outs = list(self._outs())
        found = [*self._first_reports(), *self._walk(outs), *self._changes(outs)]
        found = [one for one in found if self._closed(one)]
        found += self._answers(outs)
        return sorted(one.told(now) for one in found if one.begun <= now)

    def _outs(self) -> Iterator[Event]:
        """Each update counts by the day that it names, unless that is plainly wrong."""
        before, last = datetime.min.replace(tzinfo=UTC), date.min
        for place, one in enumerate(self.updates):
            later = [other.dated for other in self.updates[place + 1 :]]
            day, at = one.dated, span(one.dated)
            if later and min(later) < day:  # a year mistyped
                day = max(min(one.issued.date(), *later), last)
                at = span(day)
            if day in {(one.issued + timedelta(hours=hours)).date() for hours in range(-12, 15)}:
                at = span(one.issued)
            at = max(at[0], before), max(at[1], before)
            before, last = at[0], day
            yield Event(at, one.number, day, one.asked)

    def _first_reports(self) -> Iterator[Owed]:
        told = [span(one) for one in (self.first, self.full) if one is not None]
        first = min(told, default=None)
        if self.aware is not None:
            begun = span(self.aware)[0]
            made = Owed("first-report", begun, begun + timedelta(hours=72), by_day=False)
            yield made.end(first) if first else made
        if first:
            made = Owed("full-report", first[0], first[1] + 14 * DAY, by_day=first[0] != first[1])
            yield made.end(span(self.full)) if self.full is not None else made

    def _walk(self, outs: list[Event]) -> list[Owed]:
        """Goes along all updates and dates, with the one date or the one week that runs."""
        reports = {span(one) for one in (self.first, self.full) if one is not None}
        events = [*outs, *(Event(at, 0, at[0].date()) for at in reports)]
        events += [one for one in self.named if not self._is_for_its_update(one, outs)]
        events.sort(key=lambda one: (one.at[0], one.number is None, one.number or 0))
        done: list[Owed] = []
        week: Owed | None = None
        dated: Owed | None = None
        board, last = False, date.min
        for one in events:
            if one.number is None:
                if board and not one.seen:
                    continue
                board = board or one.seen
                if dated and dated.until == (end_of(one.day) if one.day else None):
                    continue
                begins = one.day is not None and one.day > last
                if dated:
                    done.append(dated.end(one.at, "moved"))
                if week and begins:
                    done.append(week.end(one.at, "moved"))
                if begins and one.day:
                    week, dated = None, Owed("next-update-date", one.at[0], end_of(one.day))
                elif dated:
                    dated = None
                    if last > date.min:
                        day = last if end_of(last + 7 * DAY) >= one.at[0] else one.at[0].date()
                        week = Owed("update", one.at[0], end_of(day + 7 * DAY))
                continue
            assert one.day is not None
            if week:
                done.append(week.end(one.at, day=one.day))
                week = None
            if dated and self._keeps(one, dated.until.date(), board):
                done.append(dated.end(one.at, day=one.day))
                dated = None
            last = max(last, one.day)
            if dated:
                continue
            if one.asked and one.asked > one.day and not board:
                dated = Owed("next-update-date", one.at[0], end_of(one.asked))
            else:
                week = Owed("update", one.at[0], end_of(one.day + 7 * DAY))
        return [*done, *(one for one in (week, dated) if one)]

    def _is_for_its_update(self, named: Event, outs: list[Event]) -> bool:
        """What a plan names on the day of an update, shortly before it, is part of writing that update."""
        after = [one for one in outs if one.at[0] > named.at[0]]
        if named.seen or not after or after[0].day is None:
            return False
        same_day = named.at[0].date() in (after[0].day, after[0].at[0].date())
        return same_day and (named.day is None or named.day > after[0].day)

    def _keeps(self, out: Event, day: date, board: bool) -> bool:
        """An update on the day keeps it; one before it only where it asks for another that can come into force."""
        assert out.day is not None
        if out.day >= day:
            return True
        if out.number == 0 or out.asked == day:
            return False
        return not board or (out.asked is not None and out.asked > day)

    def _changes(self, outs: list[Event]) -> Iterator[Owed]:
        for update, out in zip(self.updates, outs, strict=True):
            before = [at for at in update.changed.values() if at <= out.at[1]]
            if before:
                yield Owed("change", min(before), min(before) + 3 * DAY, by_day=False).end(out.at)
        if self.updates and self.differs:
            first = min(self.differs.values())
            yield Owed("change", first, first + 3 * DAY, by_day=False)

    def _answers(self, outs: list[Event]) -> Iterator[Owed]:
        for one in self.questions.values():
            if one.withdrawn:
                continue
            made = Owed("question", one.asked[0], one.asked[1] + 7 * DAY, by_day=one.asked[0] != one.asked[1])
            if one.update is not None:
                out = outs[one.update - 1]
                made.end(out.at, day=out.day)
            elif one.at is not None:
                made.end(one.at)
            yield made

    def _closed(self, one: Owed) -> bool:
        """False where nothing was owed any more; what the closure report found open, it ended."""
        if self.closure is None:
            return True
        at = span(self.closure)
        if one.ended is None or one.ended > at[1]:
            one.end(at, "closed")
        return one.begun <= at[1]
