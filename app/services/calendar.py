"""Calendar files: what is owed, for Outlook and others, written once or kept up to date in its place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain import reminders
from app.domain.calendar import Entry, entries
from app.domain.revisions import Revision
from app.services.clocks import Clocks, PlanClocks
from app.services.context import Context
from app.store import actions as action_store
from app.store import revisions as revision_store
from app.store.database import Transaction
from app.store.files import write_whole


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What a calendar file will hold. Making its bytes takes a while, and can be done in a worker thread."""

    entries: tuple[Entry, ...]
    name: str

    def content(self) -> bytes:
        """Its bytes."""
        from app.documents import calendar  # few ever write a calendar

        return calendar.write(self.entries, self.name)

    def save(self, path: Path) -> Path:
        """Writes it whole or not at all; a link keeps pointing where it did."""
        return write_whole(path, self.content())

    def renew(self, path: Path) -> bool:
        """As `save`, but leaves a file alone that says the same already; True where it was written."""
        content = self.content()
        if _held(path) == content:
            return False
        write_whole(path, content)
        return True


class Calendar:
    """Makes calendar files from the clocks and the open actions that have a last day."""

    def __init__(self, context: Context, clocks: Clocks) -> None:
        self._context, self._clocks = context, clocks

    def of_all(self, at: datetime | None = None) -> CalendarFile:
        """Of all plans, now or at another moment with all that is known today."""
        return self._made(self._clocks.of_all(at), "Remediary", at)

    def of_plan(self, plan_id: int, at: datetime | None = None) -> CalendarFile:
        """Of one plan."""
        found = self._clocks.of_plan(plan_id, at)
        return self._made([found], found.plan.details.title, at)

    def _made(self, found: Sequence[PlanClocks], name: str, at: datetime | None) -> CalendarFile:
        open_ones = [one for each in found for one in reminders.deadlines(each.plan, each.obligations, each.actions)]
        rows: dict[tuple[int, int], Revision] = {}
        with self._context.database.reading() as connection:
            for each in found:
                rows |= {(each.plan.id, row.number): row for row in _rows(connection, each, at)}
            origin = revision_store.origin(connection)
        made = entries(reminders.in_order(open_ones), rows, origin, at or self._context.now())
        return CalendarFile(tuple(made), name)


def renew_at(
    path: Path, now: Callable[[], datetime], calendar: Path, known: CalendarFile | None = None
) -> CalendarFile:
    """Renews the calendar file of all plans of a file that nobody need have open, and returns what it holds now.

    `known` is what was returned before: as long as that is still so, nothing is made anew. Fit for a worker thread.
    """
    from app.services.workspace import Workspace

    with Workspace.open(path, "remediary", now) as workspace:
        made = workspace.calendar.of_all()
    if made != known or not calendar.is_file():
        made.renew(calendar)
    return made


def _held(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:  # it is not there yet, or writing will say why
        return None


def _rows(connection: Transaction, found: PlanClocks, at: datetime | None) -> list[Revision]:
    if not found.actions and not any(one.actions for one in found.obligations):
        return []
    if at is not None:
        return revision_store.as_of(connection, found.plan.id, at)
    return action_store.heads(connection, found.plan.id)
