"""What the user can ask of the clocks: what is owed now, and the record of what was owed and done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.domain import clocks
from app.domain.actions import ActionState
from app.domain.clocks import Facts
from app.domain.errors import UserError
from app.domain.moments import Moment, exactly, on_day
from app.domain.next_update_dates import Named, Out
from app.domain.next_updates import NextUpdate
from app.domain.obligations import Obligation
from app.domain.plans import Plan, PlanDetails
from app.domain.revisions import Revision
from app.domain.rules import RuleSet, known_rule_sets, read_rule_set, rule_set
from app.domain.sentences import Sentence
from app.domain.standings import DueAction
from app.domain.texts import clean
from app.domain.unpublished import Changed, first_changes
from app.domain.updates import UpdateDates
from app.domain.wordings import wording
from app.services.context import Context
from app.store import next_updates as next_update_store
from app.store import plans as plan_store
from app.store import revisions as revision_store
from app.store import rule_sets as rule_set_store
from app.store import standings as standing_store
from app.store import updates as update_store
from app.store.database import Transaction

# A day is over somewhere on earth 12 hours before, and 14 hours after, it is in UTC.
_WEST, _EAST = timedelta(hours=12), timedelta(hours=14)


@dataclass(frozen=True, slots=True)
class PlanClocks:
    """A plan with its rule set and what it owes, the most urgent first."""

    plan: Plan
    rules: RuleSet
    obligations: tuple[Obligation, ...]
    actions: tuple[DueAction, ...] = ()


class Clocks:
    """Computes the clocks of plans from what was saved; nothing of it is kept."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def running(self, plan_id: int, at: datetime | None = None) -> tuple[Obligation, ...]:
        """What a plan owes now, or at another moment with all that is known today; the most urgent first."""
        return self.of_plan(plan_id, at).obligations

    def of_plan(self, plan_id: int, at: datetime | None = None) -> PlanClocks:
        """As `running`, with the plan, its rules and its open actions that have a day."""
        with self._context.database.reading() as connection:
            return self._running(connection, plan_store.get(connection, plan_id), at)

    def of_all(self, at: datetime | None = None) -> list[PlanClocks]:
        """What every plan owes, in the order of their creation."""
        with self._context.database.reading() as connection:
            plans = [item.plan for item in plan_store.summaries(connection, self._context.today)]
            return [self._running(connection, plan, at) for plan in plans]

    def record(self, plan_id: int, at: datetime | None = None) -> tuple[Obligation, ...]:
        """Everything that a plan owed up to now or to another moment, in the order in which it was due."""
        with self._context.database.reading() as connection:
            plan = plan_store.get(connection, plan_id)
            rules, facts = _rules_of(connection, plan.details.rules), _all_facts(connection, plan)
            return clocks.obligations(rules, facts, at or self._context.now())

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
        with self._context.database.writing() as connection:
            rule_set_store.append(connection, name, cleaned, self._context.author, self._context.now())
        return rules

    def _running(self, connection: Transaction, plan: Plan, at: datetime | None) -> PlanClocks:
        rules = _rules_of(connection, plan.details.rules)
        if at is None:
            owed = clocks.running(rules, _facts_now(connection, plan), self._context.now())
            return PlanClocks(plan, rules, owed, tuple(standing_store.all_due(connection, plan.id)))
        owed = clocks.running(rules, _all_facts(connection, plan), at)
        return PlanClocks(plan, rules, owed, tuple(_due(revision_store.as_of(connection, plan.id, at))))


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


def _facts_now(connection: Transaction, plan: Plan) -> Facts:
    issued = update_store.dates(connection, plan.id)
    return _facts(connection, plan, issued, _changes_since(connection, plan, issued))


def _all_facts(connection: Transaction, plan: Plan) -> Facts:
    issued = update_store.dates(connection, plan.id)
    changes = _all_changes(revision_store.history(connection, plan.id), issued, plan.details)
    return _facts(connection, plan, issued, changes)


def _facts(connection: Transaction, plan: Plan, issued: Sequence[UpdateDates], changes: Sequence[Changed]) -> Facts:
    named = next_update_store.all_of(connection, plan.id)
    asked = {one.update: one.day for one in named if one.update is not None}
    outs = [_out(update, asked.get(update.number)) for update in issued]
    return Facts(plan.details, outs, [_named(one) for one in named if one.update is None], changes)


def _out(update: UpdateDates, asked: date | None) -> Out:
    said = Sentence("Update {number} of {day}.", number=update.number, day=update.dated)
    return Out(update.number, _moment(update), update.dated, asked, said)


def _moment(update: UpdateDates) -> Moment:
    """When it was out: the moment of issuing where its date is that day anywhere on earth, else its date."""
    day = on_day(update.dated)
    if day.earliest - _EAST <= update.issued_at <= day.latest + _WEST:
        return exactly(update.issued_at)
    return day


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


def _all_changes(history: Sequence[Revision], issued: Sequence[UpdateDates], details: PlanDetails) -> list[Changed]:
    """What each update published, and what none has yet, from all revisions, oldest first."""
    published: dict[int, ActionState] = {}
    found: list[Changed] = []
    start = 0
    for update in issued:
        end = start
        while end < len(history) and history[end].seq <= update.last_seq:
            end += 1
        if update is not issued[0]:
            found += first_changes(_shown(published), history[start:end], wording(update.wording), update.number)
        published |= {row.number: row.state for row in history[start:end]}
        start = end
    if issued:
        found += first_changes(_shown(published), history[start:], wording(details.wording), None)
    return found


def _shown(published: Mapping[int, ActionState]) -> dict[int, ActionState]:
    return {number: state for number, state in published.items() if not state.discarded}
