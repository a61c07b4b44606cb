"""The texts of earlier revisions, for searching them."""

from collections.abc import Iterator
from functools import reduce

from sqlalchemy import ColumnElement, Connection, bindparam, func, select

from app.store.schema import actions, revisions

_AT_ONCE = 2_000
_TEXTS = (
    revisions.c.action, revisions.c.status, revisions.c.status_text, revisions.c.due, revisions.c.completed,
    revisions.c.observations, revisions.c.owner, revisions.c.kind, revisions.c.root_causes, revisions.c.evaluation,
    revisions.c.milestones, revisions.c.reason, revisions.c.author,
)  # fmt: skip
_PARTS: list[ColumnElement[str]] = [func.coalesce(text, "") for text in _TEXTS]
_WHOLE = reduce(lambda whole, text: whole + "\n" + text, _PARTS)
_EARLIER = (
    select(actions.c.number, _WHOLE)
    .join(revisions, revisions.c.action_id == actions.c.id)
    .where(actions.c.plan_id == bindparam("plan"), revisions.c.seq != actions.c.head_seq)
)


def earlier_texts(connection: Connection, plan_id: int) -> Iterator[tuple[int, str]]:
    """Each action's number with all that an earlier revision of it says. To be exhausted, or other writers wait."""
    found = connection.execution_options(stream_results=True).execute(_EARLIER, {"plan": plan_id})
    for rows in found.partitions(_AT_ONCE):
        yield from ((int(number), str(text)) for number, text in rows)
