"""Reading what was saved in all plans between two moments, the newest first."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, func, select

from app.domain.evidence import Evidence
from app.domain.revisions import Revision, time_text
from app.domain.updates import IssuedUpdate
from app.store import evidence as evidence_store
from app.store import revisions as revision_store
from app.store import updates as update_store
from app.store.schema import actions, evidence, revisions, updates

# The plan's id, a revision, and the one of the same action before it.
Logged = tuple[int, Revision, Revision | None]
# The plan's id, a save of evidence, and the one of the same item before it.
Save = tuple[int, Evidence, Evidence | None]
_EARLIER = revisions.alias()
_BEFORE = (
    select(_EARLIER.c.seq)
    .where(_EARLIER.c.action_id == revisions.c.action_id, _EARLIER.c.ordinal == revisions.c.ordinal - 1)
    .scalar_subquery()
)


def revisions_between(connection: Connection, start: datetime, end: datetime, most: int) -> tuple[list[Logged], int]:
    """At most so many of the revisions that were saved in a span, and how many there are."""
    return _read(connection, _between(revisions.c.at, start, end), most)


def revisions_since_updates(connection: Connection, most: int) -> tuple[list[Logged], int]:
    """As `revisions_between`, of those that no update of their plan has seen."""
    seen = select(func.max(updates.c.last_seq)).where(updates.c.plan_id == actions.c.plan_id).scalar_subquery()
    return _read(connection, revisions.c.seq > func.coalesce(seen, 0), most)


def _read(connection: Connection, which: ColumnElement[bool], most: int) -> tuple[list[Logged], int]:
    listed = (
        select(revisions.c.seq, actions.c.plan_id, _BEFORE.label("before"))
        .join(actions, actions.c.id == revisions.c.action_id)
        .where(which)
        .order_by(revisions.c.seq.desc())
        .limit(most)
    )
    places = connection.execute(listed).all()
    wanted = {seq for row in places for seq in (row.seq, row.before) if seq is not None}
    found = {row.seq: row for row in revision_store.read_all(connection, sorted(wanted))}
    read = [(row.plan_id, found[row.seq], found.get(row.before)) for row in places]
    return read, len(read) if len(read) < most else _count(connection, which)


def _count(connection: Connection, which: ColumnElement[bool]) -> int:
    joined = select(func.count()).select_from(revisions).join(actions, actions.c.id == revisions.c.action_id)
    return int(connection.execute(joined.where(which)).scalar_one())


def updates_between(connection: Connection, start: datetime, end: datetime) -> list[IssuedUpdate]:
    """The updates of all plans that were issued in the span."""
    query = select(updates.c.plan_id, updates.c.number).where(_between(updates.c.issued_at, start, end))
    rows = connection.execute(query.order_by(updates.c.issued_at.desc())).all()
    return [update_store.get(connection, row.plan_id, row.number) for row in rows]


def evidence_between(connection: Connection, start: datetime, end: datetime, most: int) -> tuple[list[Save], int]:
    """At most so many of the saves of evidence of all plans in a span, the newest first, and how many there are."""
    which = _between(evidence.c.at, start, end)
    query = select(evidence.c.plan_id, evidence.c.number, evidence.c.ordinal).where(which)
    rows = connection.execute(query.order_by(evidence.c.id.desc()).limit(most)).all()
    saves = {
        (plan_id, one.number, one.ordinal): one
        for plan_id in sorted({row.plan_id for row in rows})
        for one in evidence_store.history(connection, plan_id)
    }
    read = [(plan, saves[plan, number, save], saves.get((plan, number, save - 1))) for plan, number, save in rows]
    if len(read) < most:
        return read, len(read)
    return read, int(connection.execute(select(func.count()).select_from(evidence).where(which)).scalar_one())


def _between(column: ColumnElement[str], start: datetime, end: datetime) -> ColumnElement[bool]:
    return and_(column >= time_text(start), column < time_text(end))
