"""What the user can ask over all plans: how each stands, and everything that changed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from heapq import merge

from app.domain import changes as change_rules
from app.domain.errors import UserError
from app.domain.evidence import Evidence
from app.domain.log import Log, LogEntry, LoggedChange, LoggedEvidence, LoggedUpdate
from app.domain.plans import Plan, PlanSummary
from app.domain.revisions import Revision
from app.domain.standings import PlanStanding
from app.domain.updates import IssuedUpdate
from app.domain.wordings import wording
from app.services.context import Context
from app.store import log as log_store
from app.store import plans as plan_store
from app.store import standings as standing_store
from app.store.database import Transaction

MOST_LOGGED = 2_000
# A moment that every database and every time zone can tell apart from its neighbours.
_EARLIEST, _LATEST = date(1970, 1, 2), date(9998, 12, 30)


class Overview:
    """Reads all plans of a file in one consistent view."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def standings(self) -> list[PlanStanding]:
        """How each plan stands, in the order of their creation."""
        with self._context.database.reading() as connection:
            summaries = plan_store.summaries(connection, self._context.today)
            issued, due = standing_store.last_issued(connection), standing_store.first_due(connection)
            found = []
            for summary in summaries:
                plan_id = summary.plan.id
                _, number, dated, _ = issued.get(plan_id, (0, 0, None, ""))
                changed = _changed(connection, summary, issued.get(plan_id))
                found.append(PlanStanding(summary, number, dated, changed, due.get(plan_id)))
            return found

    def log(self, first: date, last: date, most: int = MOST_LOGGED) -> Log:
        """What was saved, issued and attached from one day to another, both included, in the user's time zone."""
        if first > last:
            raise UserError("The first day comes after the last: exchange the two.")
        start, end = _midnight(first), _midnight(min(last, _LATEST) + timedelta(days=1))
        with self._context.database.reading() as connection:
            saved, total = log_store.revisions_between(connection, start, end, most)
            attached, of_all = log_store.evidence_between(connection, start, end, most)
            log = self._log(connection, saved, total, log_store.updates_between(connection, start, end), attached)
            return replace(log, left_out=log.left_out + of_all - len(attached))

    def unpublished(self, most: int = MOST_LOGGED) -> Log:
        """What was saved in each plan since its last update."""
        with self._context.database.reading() as connection:
            saved, total = log_store.revisions_since_updates(connection, most)
            return self._log(connection, saved, total, [])

    def _log(
        self, connection: Transaction, saved: Sequence[log_store.Logged], total: int, updates: Sequence[IssuedUpdate],
        attached: Sequence[log_store.Save] = (),
    ) -> Log:  # fmt: skip
        plans = {item.plan.id: item.plan for item in plan_store.summaries(connection, self._context.today)}
        changes: list[LogEntry] = [_logged(plans[of], row, before) for of, row, before in saved]
        issued = [LoggedUpdate(one.plan_id, plans[one.plan_id].details.title, one) for one in updates]
        saves = [_attached(plans[of], item, before) for of, item, before in attached]
        # The revisions stand in the order of their saving, whatever the clocks of those who saved them said.
        entries = merge(changes, issued, saves, key=lambda entry: entry.at, reverse=True)
        return Log(tuple(entries), total - len(saved))


def _midnight(day: date) -> datetime:
    return datetime.combine(max(_EARLIEST, min(day, _LATEST)), time()).astimezone()


def _changed(connection: Transaction, summary: PlanSummary, last: tuple[int, int, date, str] | None) -> tuple[int, ...]:
    """The actions that the next update would name."""
    plan = summary.plan
    if last is None:
        return tuple(standing_store.numbers(connection, plan.id))
    update_id, _, _, printed = last
    words = wording(plan.details.wording)
    reworded = printed != words.name
    shown, heads = standing_store.moved_since(connection, plan.id, update_id, all_rows=reworded)
    kept = [row for row in heads if not row.state.discarded]
    return tuple(change_rules.between(shown, kept, wording(printed), words).numbers)


def _attached(plan: Plan, item: Evidence, before: Evidence | None) -> LoggedEvidence:
    assert item.at is not None
    return LoggedEvidence(plan.id, plan.details.title, item, before, item.at)


def _logged(plan: Plan, row: Revision, before: Revision | None) -> LoggedChange:
    words = wording(plan.details.wording)
    fields = change_rules.between_states(before.state, row.state, words, words) if before else ()
    return LoggedChange(plan.id, plan.details.title, words.name, row, fields)
