"""How the actions of a plan differ from an issued update or from how they stood on a day."""

from collections.abc import Sequence
from datetime import date

from app.domain import changes as change_rules
from app.domain.bases import Base
from app.domain.changes import ChangeSet
from app.domain.errors import UserError
from app.domain.revisions import Revision
from app.domain.wordings import Wording, wording
from app.services.actions import Actions
from app.services.context import Context
from app.services.updates import Updates
from app.store import plans as plan_store
from app.store import updates as update_store


class Bases:
    """Comparing the newest rows of a plan with earlier ones."""

    def __init__(self, context: Context, actions: Actions, updates: Updates) -> None:
        self._context, self._actions, self._updates = context, actions, updates
        # A past day never changes again, and looking it up takes long; the table asks after every edit.
        self._days: dict[tuple[int, date], list[Revision]] = {}

    def since(self, plan_id: int, base: Base, rows: Sequence[Revision]) -> ChangeSet:
        """What differs in these rows from the base; `first` where nothing stood there yet."""
        with self._context.database.reading() as connection:
            words = wording(plan_store.get(connection, plan_id).details.wording)
            number = base.update or update_store.last_number(connection, plan_id)
            before = wording(update_store.get(connection, plan_id, number).details.wording) if number else words
        earlier = self._as_of(plan_id, base.day) if base.day else self._updates.rows(plan_id, number) if number else []
        return _compared(earlier, rows, words if base.day else before, words)

    def _as_of(self, plan_id: int, day: date) -> list[Revision]:
        if day >= self._context.today:
            raise UserError("{day} is not past yet: compare with an earlier day.", day=day)
        key = (plan_id, day)
        if key not in self._days:
            self._days = {key: self._actions.as_of(plan_id, day)}
        return self._days[key]


def _compared(earlier: list[Revision], rows: Sequence[Revision], before: Wording, after: Wording) -> ChangeSet:
    return change_rules.between(earlier, rows, before, after, first=not earlier)
