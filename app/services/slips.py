"""The slip record: what was promised, what became of it, and what readers saw of that."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from app.domain.slip_records import ActionSlips, Totals, family, slip_records, totals
from app.domain.updates import FileFacts, IssuedUpdate, PublishedFile
from app.services.context import Context
from app.store import actions as action_store
from app.store import plans as plan_store
from app.store import revisions as revision_store
from app.store import updates as update_store


@dataclass(frozen=True, slots=True)
class PlanSlips:
    """The record of every action of a plan by number, with the issued updates; `totals` is of the actions' dates."""

    actions: tuple[ActionSlips, ...]
    issued: tuple[IssuedUpdate, ...]
    totals: Totals


class Slips:
    """Reads what was promised; nothing here changes a plan."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def report(self, plan_id: int, format_name: str) -> PublishedFile:
        """The slip report of the whole plan as of today, in one of the formats that updates have."""
        from app.documents import slip_report  # writes documents
        from app.documents.formats import known

        known(format_name)
        with self._context.database.reading() as connection:
            details = plan_store.get(connection, plan_id).details
        found, today = self.of_plan(plan_id), self._context.today
        document = slip_report.slip_report(details, found.actions, names_of(found.issued), today)
        content = slip_report.write(document, format_name)
        name = self.report_name(plan_id) + known(format_name).suffix
        return PublishedFile(FileFacts(format_name, name, hashlib.sha256(content).hexdigest(), len(content)), content)

    def report_name(self, plan_id: int) -> str:
        """The file name, without a suffix, that today's report is saved under."""
        from app.documents.formats import file_stem

        with self._context.database.reading() as connection:
            title = plan_store.get(connection, plan_id).details.title
        return file_stem(title, "slip report", self._context.today.isoformat(), plan_id=plan_id)

    def of_plan(self, plan_id: int) -> PlanSlips:
        """The record of the whole plan as it stands now."""
        with self._context.database.reading() as connection:
            plan_store.get(connection, plan_id)
            issued = update_store.issued(connection, plan_id)
            history = revision_store.history(connection, plan_id)
            found = slip_records(action_store.heads(connection, plan_id), history, issued)
        return PlanSlips(found, tuple(issued), totals(one.course for one in found))

    def of_action(self, plan_id: int, number: int) -> PlanSlips:
        """The record of one action; those that it was split from or merged into are read with it."""
        with self._context.database.reading() as connection:
            head = action_store.head(connection, plan_id, number)
            issued = update_store.issued(connection, plan_id)
            kin = family(number, partial(revision_store.history, connection, plan_id))
            found = slip_records([head], kin, issued)
        return PlanSlips(found, tuple(issued), totals(one.course for one in found))


def names_of(issued: Sequence[IssuedUpdate]) -> dict[int, str]:
    """What documents call the updates, by number."""
    return {update.number: f"Update {update.number}, {update.dated.isoformat()}" for update in issued}
