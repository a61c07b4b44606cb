"""Reading what was saved in all plans between two moments, the newest first."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, func, select

from app.domain.revisions import Revision, time_text
from app.domain.updates import IssuedUpdate
from app.store import revisions as revision_store
from app.store import updates as update_store
from app.store.schema import actions, revisions, updates

_EARLIER = revisions.alias()
_BEFORE = (
    select(_EARLIER.c.seq)
    .where(_EARLIER.c.action_id == revisions.c.action_id, _EARLIER.c.ordinal == revisions.c.ordinal - 1)
    .scalar_subquery()
)


def revisions_between(
    connection: Connection, start: datetime, end: datetime, most: int
) -> list[tuple[int, Revision, Revision | None]]:
    """At most so many revisions, each with its plan and the revision of the action before it."""
    query = (
        select(revisions.c.seq, actions.c.plan_id, _BEFORE.label("before"))
        .join(actions, actions.c.id == revisions.c.action_id)
        .where(_between(revisions.c.at, start, end))
        .order_by(revisions.c.seq.desc())
        .limit(most)
    )
    places = connection.execute(query).all()
    wanted = {seq for row in places for seq in (row.seq, row.before) if seq is not None}
    found = {row.seq: row for row in revision_store.read_all(connection, sorted(wanted))}
    return [(row.plan_id, found[row.seq], found.get(row.before)) for row in places]


def count_between(connection: Connection, start: datetime, end: datetime) -> int:
    """How many revisions were saved in the span."""
    query = select(func.count()).select_from(revisions).where(_between(revisions.c.at, start, end))
    return int(connection.execute(query).scalar_one())


def updates_between(connection: Connection, start: datetime, end: datetime) -> list[IssuedUpdate]:
    """The updates of all plans that were issued in the span."""
    query = select(updates.c.plan_id, updates.c.number).where(_between(updates.c.issued_at, start, end))
    rows = connection.execute(query.order_by(updates.c.issued_at.desc())).all()
    return [update_store.get(connection, row.plan_id, row.number) for row in rows]


def _between(column: ColumnElement[str], start: datetime, end: datetime) -> ColumnElement[bool]:
    return and_(column >= time_text(start), column < time_text(end))
