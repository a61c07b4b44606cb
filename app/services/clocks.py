"""What the user can ask of the clocks: what is owed now, and the record of what was owed and done."""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from app.domain import clocks
from app.domain.actions import ActionState
from app.domain.clocks import Asked, Facts
from app.domain.due import closing_day
from app.domain.errors import UserError
from app.domain.gaps import Gap, gaps
from app.domain.moments import exactly
from app.domain.next_update_dates import Named, Out
from app.domain.next_updates import NextUpdate
from app.domain.obligations import Obligation
from app.domain.plans import Plan
from app.domain.publication import publications
from app.domain.questions import Question
from app.domain.revisions import Revision
from app.domain.rules import RuleSet, Start, known_rule_sets, read_rule_set, rule_set
from app.domain.sentences import Sentence
from app.domain.standings import DueAction
from app.domain.texts import clean
from app.domain.unpublished import Changed, first_changes
from app.domain.updates import UpdateDates
from app.domain.wordings import wording
from app.services.context import Context
from app.store import next_updates as next_update_store
from app.store import plans as plan_store
from app.store import questions as question_store
from app.store import revisions as revision_store
from app.store import rule_sets as rule_set_store
from app.store import standings as standing_store
from app.store import updates as update_store
from app.store.database import Transaction

# Moments are stored to the millisecond; what was saved at a moment stands at it.
_TICK = timedelta(milliseconds=1)
_LAST = datetime.max.replace(tzinfo=UTC) - _TICK


@dataclass(frozen=True, slots=True)
class PlanClocks:
    """A plan with its rule set and what it owes, the most urgent first; a question waits under any rules."""

    plan: Plan
    rules: RuleSet
    obligations: tuple[Obligation, ...]
    actions: tuple[DueAction, ...] = ()
    open_questions: int = 0


@dataclass(frozen=True, slots=True)
class PlanRecord:
    """Everything that a plan owed, in the order in which it was due, and the time between its updates."""

    plan: Plan
    rules: RuleSet
    obligations: tuple[Obligation, ...]
    gaps: tuple[Gap, ...]


class Clocks:
    """Computes the clocks of plans from what was saved; nothing of it is kept."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def running(self, plan_id: int, at: datetime | None = None) -> tuple[Obligation, ...]:
        """What a plan owes now, or at another moment with all that is known today; the most urgent first."""
        return self.of_plan(plan_id, at, actions=False).obligations

    def of_plan(self, plan_id: int, at: datetime | None = None, *, actions: bool = True) -> PlanClocks:
        """As `running`, with the plan, its rules and, where `actions` are wanted, its open ones that have a day."""
        with self._context.database.reading() as connection:
            return self._running(connection, plan_store.get(connection, plan_id), at, actions=actions)

    def of_all(self, at: datetime | None = None) -> list[PlanClocks]:
        """What every plan owes, in the order of their creation."""
        with self._context.database.reading() as connection:
            plans = [item.plan for item in plan_store.summaries(connection, self._context.today)]
            return [self._running(connection, plan, at) for plan in plans]

    def record(self, plan_id: int, at: datetime | None = None) -> tuple[Obligation, ...]:
        """Everything that a plan owed up to now or to another moment, in the order in which it was due."""
        return self.record_of(plan_id, at).obligations

    def record_of(self, plan_id: int, at: datetime | None = None) -> PlanRecord:
        """As `record`, with the plan, its rules and the gaps between its updates."""
        with self._context.database.reading() as connection:
            plan = plan_store.get(connection, plan_id)
            now, rules = at or self._context.now(), _rules_of(connection, plan.details.rules)
            facts = _facts(connection, plan, now, whole=True)
        found = clocks.obligations(rules, facts, now)
        over = closing_day(plan.details)
        return PlanRecord(plan, rules, found, gaps(facts.updates, found, min(now.date(), over or now.date())))

    def updates(self, plan_id: int) -> list[UpdateDates]:
        """When each update was out, oldest first; the record is about the gaps between them."""
        with self._context.database.reading() as connection:
            return update_store.dates(connection, plan_id)

    def rule_sets(self) -> list[tuple[str, str]]:
        """Name and label of every rule set that a plan can follow, an organisation's own ones last."""
        found = [(name, _label(name)) for name in known_rule_sets()]
        with self._context.database.reading() as connection:
            own = rule_set_store.newest(connection)
        return [*found, *((name, read_rule_set(name, content).label) for name, content in sorted(own.items()))]

    def rules_of(self, name: str) -> RuleSet:
        """The rule set of this name; a UserError where there is none."""
        with self._context.database.reading() as connection:
            return _rules_of(connection, name)

    def add_rule_set(self, name: str, content: str) -> RuleSet:
        """Keeps an organisation's own rule set; plans that follow an earlier one of its name follow this one."""
        cleaned = clean(content).text
        rules = read_rule_set(name, cleaned)
        with self._context.writing() as connection:
            rule_set_store.append(connection, name, cleaned, self._context.author, self._context.now())
        return rules

    def _running(self, connection: Transaction, plan: Plan, at: datetime | None, *, actions: bool = True) -> PlanClocks:
        rules = _rules_of(connection, plan.details.rules)
        now = at or self._context.now()
        facts = _facts(connection, plan, now, whole=at is not None)
        owed = clocks.running(rules, facts, now)
        waiting = sum(one.answered is None for one in facts.questions)
        due: Sequence[DueAction] = ()
        if actions and at is None:
            due = standing_store.all_due(connection, plan.id)
        elif actions and at is not None:
            due = _due(revision_store.as_of(connection, plan.id, min(at, _LAST) + _TICK))
        return PlanClocks(plan, rules, owed, tuple(due), waiting)


def named_day(connection: Transaction, plan_id: int, now: datetime) -> date | None:
    """The day that was named for the next update, while the plan's rules hold it to that; else None."""
    plan = plan_store.get(connection, plan_id)
    owed = clocks.running(_rules_of(connection, plan.details.rules), _facts(connection, plan, now, whole=False), now)
    return min((one.until.date() for one in owed if one.rule.starts is Start.NEXT_UPDATE_DATE), default=None)


def _due(rows: Sequence[Revision]) -> list[DueAction]:
    """The open ones of these actions that have a last day, the first due at the front."""
    dated = [row for row in rows if row.state.status.is_open and row.state.due.latest and not row.state.discarded]
    dated.sort(key=lambda row: (row.state.due.latest or date.max, row.number))
    return [DueAction(row.number, row.state.action, row.state.due) for row in dated]


def _label(name: str) -> str:
    rules = rule_set(name.replace("every-N-days", "every-14-days"))
    assert rules is not None
    return rules.label.replace("14", "N") if name == "every-N-days" else rules.label


def _rules_of(connection: Transaction, name: str) -> RuleSet:
    found = rule_set(name)
    if found is not None:
        return found
    own = rule_set_store.newest(connection)
    if name not in own:
        raise UserError("There is no rule set “{name}”: choose another one in the plan's details.", name=name)
    return read_rule_set(name, own[name])


def _facts(connection: Transaction, plan: Plan, now: datetime, *, whole: bool) -> Facts:
    """What the clocks go by; what is owed at this moment shows without the whole history, which is long."""
    issued = update_store.dates(connection, plan.id)
    named = next_update_store.all_of(connection, plan.id)
    outs = publications(issued, {one.update: one.day for one in named if one.update is not None})
    if whole or (outs and outs[-1].at.earliest > now):  # what an update publishes is owed until its day
        changes = _all_changes(connection, plan, issued)
    else:
        changes = _changes_since(connection, plan, issued)
    questions = [_asked(one, outs) for one in question_store.all_of(connection, plan.id) if not one.withdrawn]
    return Facts(plan.details, outs, [_named(one) for one in named if one.update is None], changes, questions)


def _asked(question: Question, outs: Sequence[Out]) -> Asked:
    said = Sentence("Question {number} was asked on {day}.", number=question.number, day=question.asked_at.day)
    asked = Asked(question.number, said, question.asked_at, actions=question.actions)
    if question.answered_by_update is not None:
        update = outs[question.answered_by_update - 1]
        return replace(asked, answered=update.at, answered_by=update.said, answered_day=update.day)
    by = Sentence("The answer in comment {number}.", number=question.answered_comment or 0)
    return replace(asked, answered=question.answered_at, answered_by=by) if question.is_answered else asked


def _named(one: NextUpdate) -> Named:
    seen = one.whiteboard is not None
    if one.day is None:
        said = "The whiteboard names no date any more." if seen else "The plan names no date any more."
        return Named(None, exactly(one.at), seen, Sentence(said))
    said = "The whiteboard was set to {day}." if seen else "The plan's date was set to {day}."
    return Named(one.day, exactly(one.at), seen, Sentence(said, day=one.day))


def _changes_since(connection: Transaction, plan: Plan, issued: Sequence[UpdateDates]) -> list[Changed]:
    """What no update has published yet; before the first one, nobody waits for news."""
    if not issued:
        return []
    last, words = issued[-1], wording(plan.details.wording)
    shown, heads = standing_store.moved_since(connection, plan.id, last.id, all_rows=False)
    published = {row.number: row.state for row in shown}
    moved = first_changes(published, heads, words, None)
    saved = revision_store.since(connection, plan.id, last.last_seq, [change.number for change in moved])
    return first_changes(published, saved, words, None)


def _all_changes(connection: Transaction, plan: Plan, issued: Sequence[UpdateDates]) -> list[Changed]:
    """What each update published, and what none has yet, oldest first; what came before the first is not read."""
    if not issued:
        return []
    published = {row.number: row.state for row in update_store.rows(connection, issued[0].id)}
    saved = deque(revision_store.history(connection, plan.id, after=issued[0].last_seq))
    found: list[Changed] = []
    for update in issued[1:]:
        rows = []
        while saved and saved[0].seq <= update.last_seq:
            rows.append(saved.popleft())
        found += first_changes(published, rows, wording(update.wording), update.number)
        _publish(published, rows)
    return found + first_changes(published, saved, wording(plan.details.wording), None)


def _publish(published: dict[int, ActionState], rows: Iterable[Revision]) -> None:
    for row in rows:
        published[row.number] = row.state
        if row.state.discarded:
            del published[row.number]
