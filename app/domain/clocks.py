"""The clocks of a plan: every obligation that its rules and its events make, with how each stands or ended."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from app.domain.moments import Moment, on_day, read_moment
from app.domain.next_update_dates import Happening, Named, Out, Segment, in_order, segments
from app.domain.obligations import Obligation, Verdict, counted_from, due_on, ended, judged
from app.domain.plans import PlanDetails
from app.domain.rules import Rule, RuleSet, Start, Stop
from app.domain.sentences import Sentence, numbers
from app.domain.unpublished import Changed

_OUT = {
    Stop.FIRST_REPORT: "The first report was out on {day}.",
    Stop.FULL_REPORT: "The full report was out on {day}.",
}
_SINCE = {
    Start.AWARE: "The incident became known on {day}.",
    Start.FIRST_REPORT: "The incident was first disclosed on {day}.",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A reviewer's question; `answered` is when its answer was out, in what `answered_by` says.

    `answered_day` is the day that an update with the answer names.
    """

    number: int
    said: Sentence
    at: Moment
    answered: Moment | None = None
    answered_by: Sentence | None = None
    answered_day: date | None = None
    actions: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What the clocks go by. `changes` holds what each update published, and what none has yet, oldest first."""

    details: PlanDetails
    updates: Sequence[Out] = ()
    named: Sequence[Named] = ()
    changes: Sequence[Changed] = ()
    questions: Sequence[Asked] = field(default=())


def obligations(rules: RuleSet, facts: Facts, now: datetime) -> tuple[Obligation, ...]:
    """All obligations up to now, the one that ends first at the front; what comes later is not known yet."""
    happenings = in_order([*_reports(facts.details), *facts.updates, *facts.named])
    found = [
        *_first_reports(rules, facts.details),
        *_dates(rules, happenings),
        *_regular(rules, happenings),
        *_after_reports(rules, facts.details, happenings),
        *_changes(rules, facts, now),
    ]
    closure = _closure(facts.details)
    kept = [one for item in found if (one := _with_closure(item, closure)) is not None]
    kept += _questions(rules, facts.questions)
    known = (judged(one, now) for one in kept if one.since.earliest <= now)
    return tuple(sorted(known, key=_turn))


def _turn(one: Obligation) -> tuple[datetime, datetime, datetime]:
    return one.until, one.since.earliest, one.ended.earliest if one.ended else datetime.max.replace(tzinfo=UTC)


def running(rules: RuleSet, facts: Facts, now: datetime) -> tuple[Obligation, ...]:
    """What is owed now, the most urgent first."""
    return tuple(one for one in obligations(rules, facts, now) if one.is_open)


def _reports(details: PlanDetails) -> list[Out]:
    """The reports, each of which is an update to those who wait for one; one that is both counts as the full one."""
    full = _report(Stop.FULL_REPORT, details.full_report)
    if details.first_report == details.full_report:
        return full
    return [*_report(Stop.FIRST_REPORT, details.first_report), *full]


def _report(which: Stop, text: str) -> list[Out]:
    at = read_moment(text)
    return [] if at is None else [Out(0, at, at.day, None, Sentence(_OUT[which], day=at.day))]


def _first_reports(rules: RuleSet, details: PlanDetails) -> Iterator[Obligation]:
    """How long the first reports may take."""
    first, full = read_moment(details.first_report), read_moment(details.full_report)
    told = [one for one in (first, full) if one is not None]
    disclosed = min(told, key=lambda one: one.earliest, default=None)
    starts = {Start.AWARE: read_moment(details.aware), Start.FIRST_REPORT: disclosed}
    stops = {Stop.FIRST_REPORT: disclosed, Stop.FULL_REPORT: full}
    for start, since in starts.items():
        for rule in rules.starting_with(start) if since else ():
            if rule.stops not in stops or since is None:
                continue
            made = counted_from(rule, Sentence(_SINCE[start], day=since.day), since)
            at = stops[rule.stops]
            yield ended(made, at, Sentence("The report of {day}.", day=at.day)) if at is not None else made


def _dates(rules: RuleSet, happenings: Sequence[Happening]) -> Iterator[Obligation]:
    """Each date of a next update that was in force."""
    for rule in rules.starting_with(Start.NEXT_UPDATE_DATE):
        for segment in segments(happenings):
            since = happenings[segment.first].at
            made = due_on(rule, _set_for(happenings[segment.first], segment), since, segment.day)
            if segment.last is None:
                yield made
                continue
            yield _ended(made, happenings[segment.last])


def _set_for(happening: Happening, segment: Segment) -> Sentence:
    if isinstance(happening, Out):
        said = "Update {number} named {day} for the next one."
        return Sentence(said, number=happening.number, day=segment.day)
    if happening.seen:
        return Sentence("The whiteboard shows {day} for the next update.", day=segment.day)
    return Sentence("The plan names {day} for its next update.", day=segment.day)


def _regular(rules: RuleSet, happenings: Sequence[Happening]) -> Iterator[Obligation]:
    """From each update to the next one, as long as no date is in force."""
    places = [place for place, one in enumerate(happenings) if isinstance(one, Out)]
    dated = segments(happenings)
    for rule in rules.starting_with(Start.UPDATE):
        for number, place in enumerate(places):
            following = places[number + 1] if number + 1 < len(places) else None
            covered = dated if rule.gives_way else []
            for first, last in _uncovered(place, following, len(happenings), covered):
                made = _between(rule, happenings, place, first)
                yield made if last is None else _ended(made, happenings[last])


def _uncovered(
    place: int, following: int | None, count: int, covered: Sequence[Segment]
) -> Iterator[tuple[int, int | None]]:
    """The parts between two updates in which no date was in force, as places; None where it goes on."""
    start: int | None = place
    for segment in covered:
        last = segment.last if segment.last is not None else count
        if last <= place or (following is not None and segment.first >= following) or start is None:
            continue
        if segment.first > start:
            yield start, segment.first
        start = None if segment.last is None or (following is not None and last >= following) else max(start, last)
    if start is not None and (following is None or start < following):
        yield start, following


def _between(rule: Rule, happenings: Sequence[Happening], place: int, first: int) -> Obligation:
    """The obligation in one such part. Where a date was taken away, the time since the update counts on.

    If that is over, it starts anew: nobody is late by the taking away of a date.
    """
    update, since = happenings[place], happenings[first]
    made = _since_day(rule, update)
    if first == place:
        return made
    over = made.until < since.at.earliest
    return _since_day(rule, since) if over else replace(made, event=since.said, since=since.at)


def _since_day(rule: Rule, one: Happening) -> Obligation:
    """Days count from the end of a day, whatever the hour: who posts every Monday is never late by a minute."""
    day = one.day if isinstance(one, Out) else one.at.day
    return replace(counted_from(rule, one.said, one.at if rule.in_hours else on_day(day)), since=one.at)


def _ended(obligation: Obligation, end: Happening) -> Obligation:
    """Met by an update, which counts by its day; moved where another date, or none, took its place."""
    if isinstance(end, Out):
        return ended(obligation, end.at, end.said, day=end.day)
    return ended(obligation, end.at, end.said, Verdict.MOVED)


def _after_reports(rules: RuleSet, details: PlanDetails, happenings: Sequence[Happening]) -> Iterator[Obligation]:
    """From a report to the first update after it; our own rule sets have none such, an organisation's may."""
    reports = sorted(_reports(details), key=lambda one: one.at.earliest)
    full = [one for one in reports if one.at == read_moment(details.full_report)]
    for start, report in ((Start.FIRST_REPORT, reports[:1]), (Start.FULL_REPORT, full[:1])):
        for rule in rules.starting_with(start) if report else ():
            if rule.stops is Stop.UPDATE:
                after = happenings[happenings.index(report[0]) :]
                update = next((one for one in after if isinstance(one, Out) and one.number > 0), None)
                made = _since_day(rule, report[0])
                yield _ended(made, update) if update else made


def _changes(rules: RuleSet, facts: Facts, now: datetime) -> Iterator[Obligation]:
    """What changed before each update, counted from the first change, and what no update has published yet."""
    out = {update.number: update for update in facts.updates}
    published: dict[int | None, list[Changed]] = {}
    for change in facts.changes:
        update = out.get(change.update or 0)
        # What was brought in later than its update is dated says nothing of its time.
        if change.at.earliest <= (now if update is None else min(now, update.at.latest)):
            published.setdefault(change.update, []).append(change)
    for rule in rules.starting_with(Start.CHANGE):
        for number, changes in published.items():
            made = _of_changes(rule, changes)
            yield made if number is None else _ended(made, out[number])


def _of_changes(rule: Rule, changes: Iterable[Changed]) -> Obligation:
    first, *later = sorted(changes, key=lambda change: (change.at.earliest, change.number))
    event = first.said
    if later:
        event = Sentence("{first} Later also {numbers}.", first=event, numbers=numbers([one.number for one in later]))
    return counted_from(rule, event, first.at, actions=(first.number, *(change.number for change in later)))


def _questions(rules: RuleSet, questions: Sequence[Asked]) -> Iterator[Obligation]:
    for rule in rules.starting_with(Start.QUESTION):
        for question in questions:
            made = counted_from(rule, question.said, question.at, question=question.number, actions=question.actions)
            if question.answered is None or question.answered_by is None:
                yield made
            else:
                yield ended(made, question.answered, question.answered_by, day=question.answered_day)


def _closure(details: PlanDetails) -> tuple[Moment, Sentence] | None:
    """When the plan stopped owing updates: its closure report was out, or it was closed without one."""
    reported = read_moment(details.closure_reported)
    if reported is not None:
        return reported, Sentence("The closure report of {day}.", day=reported.day)
    if details.closed is not None:
        return on_day(details.closed), Sentence("The plan was closed on {day}.", day=details.closed)
    return None


def _with_closure(obligation: Obligation, closure: tuple[Moment, Sentence] | None) -> Obligation | None:
    """None where nothing was owed any more; ended by the closure where nothing else ended it before."""
    if closure is None:
        return obligation
    at, by = closure
    if obligation.since.earliest > at.latest:
        return None
    if obligation.ended is not None and obligation.ended.earliest <= at.latest:
        return obligation
    return ended(obligation, at, by, Verdict.CLOSED)
