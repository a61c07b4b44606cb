"""What to look at in a draft before it is issued, beyond its intro."""

from collections.abc import Mapping, Sequence

from app.domain import checks
from app.domain.revisions import Revision
from app.domain.sentences import Sentence
from app.domain.updates import Draft
from app.services.context import Context
from app.store import revisions as revision_store

# Of actions whose dates slipped, so many histories are read: nobody explains more of them before one update.
_MOST_READ = 50


class Checks:
    """Looks at the draft against what was published before it."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def unexplained(self, draft: Draft) -> list[Sentence]:
        """Promises that slipped since the update before, with no reason given."""
        if draft.previous is None:
            return []
        return checks.unexplained(draft.changes, self._since(draft, list(checks.slipped(draft.changes))))

    def pointing(self, draft: Draft) -> list[Sentence]:
        """Texts that lean on a promise that slipped."""
        return checks.pointing(draft.edition.rows, draft.changes)

    def _since(self, draft: Draft, numbers: Sequence[int]) -> Mapping[int, Sequence[Revision]]:
        assert draft.previous is not None
        plan_id, last = draft.edition.plan_id, draft.previous.last_seq
        with self._context.database.reading() as connection:
            return {
                number: [row for row in revision_store.history(connection, plan_id, number) if row.seq > last]
                for number in numbers[:_MOST_READ]
            }
