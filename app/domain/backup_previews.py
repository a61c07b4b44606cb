"""What restoring a backup would change, seen from the file as it is now."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import Enum
from typing import Any

from app.domain import changes as change_rules
from app.domain.actions import FIELD_LABELS
from app.domain.plans import Plan, PlanDetails
from app.domain.revisions import Revision
from app.domain.sentences import Sentence, counted
from app.domain.updates import IssuedUpdate
from app.domain.values import shown
from app.domain.wordings import wording

_MOST_OF_TEXT = 80
_DETAIL_LABELS: Mapping[str, Sentence] = {
    "title": Sentence("Title"),
    "organisation": Sentence("Organisation"),
    "reference": Sentence("Reference"),
    "url": Sentence("Web address"),
    "opened": Sentence("Opened"),
    "next_update_due": Sentence("Next update due"),
    "closed": Sentence("Closed"),
    "layout": Sentence("Columns"),
    "wording": Sentence("Words for status"),
    "template": Sentence("Word template"),
    "rules": Sentence("Rules"),
    "aware": Sentence("Became aware"),
    "first_report": Sentence("First report out"),
    "full_report": Sentence("Full report out"),
    "closure_reported": Sentence("Closure report out"),
    "checks": Sentence("Checks"),
    "evidence": Sentence("Evidence of completion"),
    "root_causes": Sentence("Root causes"),
    "went_wrong": Sentence("What went wrong"),
    "paper": Sentence("Paper"),
    "comment": Sentence("Comment"),
    "question": Sentence("Closing question"),
    "pictures": Sentence("Pictures"),
    "slips": Sentence("Slip record"),
    "anchor": Sentence("Head of the history log"),
}


class Way(Enum):
    """How something would fare: it is only in the file now, only in the backup, or says something else there."""

    GONE = "gone"
    BACK = "back"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ValueChange:
    """A value as it is now, and as the backup has it."""

    name: str
    label: Sentence
    now: str
    then: str


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that differs. `kind` is plan, details, action, revisions, update or rows; `number` that of its kind."""

    way: Way
    kind: str
    number: int
    what: Sentence
    values: tuple[ValueChange, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanPreview:
    """A plan in which anything differs."""

    plan_id: int
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class PlanContent:
    """What is compared of a plan: the newest state of each action, how many revisions there are, and the updates."""

    plan: Plan
    rows: Sequence[Revision]
    revisions: int
    updates: Sequence[IssuedUpdate]


@dataclass(frozen=True, slots=True)
class Preview:
    """All that differs; `beside` is what belongs to no plan or is only counted, `log` how the two logs stand."""

    plans: tuple[PlanPreview, ...]
    beside: tuple[Line, ...]
    log: Sentence

    @property
    def is_same(self) -> bool:
        """True where restoring would change nothing."""
        return not self.plans and not self.beside


def compare_plans(now: Sequence[PlanContent], then: Sequence[PlanContent]) -> Iterator[PlanPreview]:
    """The plans that differ, matched by their ids, in the order of these."""
    present, past = ({one.plan.id: one for one in side} for side in (now, then))
    for plan_id in sorted(present.keys() | past.keys()):
        lines = tuple(_lines(present.get(plan_id), past.get(plan_id)))
        if lines:
            yield PlanPreview(plan_id, (present.get(plan_id) or past[plan_id]).plan.details.title, lines)


def compare_counts(now: Mapping[str, int], then: Mapping[str, int]) -> Iterator[Line]:
    """What is only counted, table by table."""
    for table, what in _COUNTED.items():
        left, right = now.get(table, 0), then.get(table, 0)
        if left != right:
            way = Way.GONE if left > right else Way.BACK
            said = Sentence("{what}: {now} now, {then} in the backup", what=what, now=left, then=right)
            yield Line(way, "rows", 0, said)


_COUNTED: Mapping[str, Sentence] = {
    "questions": Sentence("Saves of readers’ questions"),
    "evidence": Sentence("Saves of evidence"),
    "postings": Sentence("Notes where updates were posted"),
    "next_updates": Sentence("Days named for a next update"),
    "overrides": Sentence("Overridden checks"),
    "closures": Sentence("Closure reports"),
    "views": Sentence("Named views"),
    "templates": Sentence("Word templates"),
    "rule_sets": Sentence("Saves of own rule sets"),
}


def _lines(now: PlanContent | None, then: PlanContent | None) -> Iterator[Line]:
    if now is None or then is None:
        only = now or then
        assert only is not None
        way = Way.GONE if now is not None else Way.BACK
        actions = counted("{count} action", "{count} actions", len(only.rows))
        updates = counted("{count} update", "{count} updates", len(only.updates))
        said = Sentence("The whole plan, with {actions} and {updates}", actions=actions, updates=updates)
        yield Line(way, "plan", only.plan.id, said)
        return
    yield from _updates(now, then)
    yield from _actions(now, then)
    if now.revisions != then.revisions:
        extra = now.revisions - then.revisions
        said = counted("{count} revision in the history", "{count} revisions in the history", abs(extra))
        yield Line(Way.GONE if extra > 0 else Way.BACK, "revisions", abs(extra), said)
    values = tuple(_details(now.plan, then.plan))
    if values:
        yield Line(Way.OTHER, "details", now.plan.id, Sentence("Details of the plan"), values)


def _updates(now: PlanContent, then: PlanContent) -> Iterator[Line]:
    present, past = ({one.number: one for one in side.updates} for side in (now, then))
    for number in sorted(present.keys() | past.keys()):
        left, right = present.get(number), past.get(number)
        if left is not None and right is not None and left.issued_at == right.issued_at:
            continue
        for way, one in ((Way.GONE, left), (Way.BACK, right)):
            if one is not None:
                said = Sentence("Update {number} of {day}, as issued", number=number, day=one.dated)
                yield Line(way, "update", number, said)


def _actions(now: PlanContent, then: PlanContent) -> Iterator[Line]:
    words = wording(now.plan.details.wording), wording(then.plan.details.wording)
    found = change_rules.between(now.rows, then.rows, *words)
    for way, numbers, rows in ((Way.GONE, found.removed, now.rows), (Way.BACK, found.added, then.rows)):
        texts = {row.number: row.state.action for row in rows}
        for number in numbers:
            said = Sentence("Action #{number}: {text}", number=number, text=_short(texts[number]))
            yield Line(way, "action", number, said)
    for change in found.changed:
        text = next(row.state.action for row in now.rows if row.number == change.number)
        said = Sentence("Action #{number}: {text}", number=change.number, text=_short(text))
        values = tuple(
            ValueChange(one.field, Sentence(FIELD_LABELS[one.field]), shown(one.old), shown(one.new))
            for one in change_rules.told(change.fields)
        )
        yield Line(Way.OTHER, "action", change.number, said, values)


def _details(now: Plan, then: Plan) -> Iterator[ValueChange]:
    for name in (field.name for field in fields(PlanDetails)):
        left, right = _text(getattr(now.details, name)), _text(getattr(then.details, name))
        if left != right:
            yield ValueChange(name, _DETAIL_LABELS[name], left, right)
    if now.intro != then.intro:
        yield ValueChange("intro", Sentence("Intro of the next update"), now.intro, then.intro)


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _MOST_OF_TEXT else f"{line[:_MOST_OF_TEXT]}…"
