"""Reading how all plans stand, without reading all their texts."""

from datetime import date

from sqlalchemy import Connection, bindparam, func, select

from app.domain.actions import Status
from app.domain.revisions import Revision
from app.domain.standings import DueAction
from app.store import revisions as revision_store
from app.store.schema import actions, revisions, update_rows, updates

_OPEN = revisions.c.status.not_in([Status.DONE.value, Status.CANCELLED.value])
_ORDER = func.row_number().over(partition_by=actions.c.plan_id, order_by=(revisions.c.due_latest, actions.c.number))
_RANKED = (
    select(actions.c.plan_id, revisions.c.seq, _ORDER.label("place"))
    .join(actions, actions.c.head_seq == revisions.c.seq)
    .where(_OPEN, revisions.c.discarded == 0, revisions.c.due_latest.is_not(None))
    .subquery()
)
_FIRST = select(_RANKED.c.plan_id, _RANKED.c.seq).where(_RANKED.c.place == 1)
_DUE = ("due", "due_earliest", "due_latest", "due_precision")
_ALL_DUE = (
    select(actions.c.number, revisions.c.action, *(revisions.c[name] for name in _DUE))
    .join(actions, actions.c.head_seq == revisions.c.seq)
    .where(
        actions.c.plan_id == bindparam("plan"), _OPEN, revisions.c.discarded == 0, revisions.c.due_latest.is_not(None)
    )
    .order_by(revisions.c.due_latest, actions.c.number)
)
# The row that an update shows of an action; an action that is newer than the update has none.
_SHOWN = (
    select(update_rows.c.seq, revisions.c.action_id)
    .join(revisions, revisions.c.seq == update_rows.c.seq)
    .where(update_rows.c.update_id == bindparam("update"))
    .subquery()
)
_MOVED = (
    select(actions.c.head_seq, _SHOWN.c.seq)
    .outerjoin(_SHOWN, _SHOWN.c.action_id == actions.c.id)
    .where(actions.c.plan_id == bindparam("plan"))
)
_SAVED = _MOVED.where(actions.c.head_seq.is_distinct_from(_SHOWN.c.seq))


def first_due(connection: Connection) -> dict[int, DueAction]:
    """The open action of each plan that is due first."""
    plan_of = {row.seq: row.plan_id for row in connection.execute(_FIRST).all()}
    found = revision_store.read(connection, revision_store.STATEMENT.where(revisions.c.seq.in_(plan_of)))
    return {plan_of[row.seq]: DueAction(row.number, row.state.action, row.state.due) for row in found}


def all_due(connection: Connection, plan_id: int) -> list[DueAction]:
    """The open actions of a plan that have a last day, the first due at the front."""
    # Only what is told of each: in a long plan thousands are open, with long texts.
    rows = connection.execute(_ALL_DUE, {"plan": plan_id}).all()
    return [DueAction(number, action, revision_store.written_date(*due)) for number, action, *due in map(tuple, rows)]


def last_issued(connection: Connection) -> dict[int, tuple[int, int, date, str]]:
    """The newest update of each plan: its id, number, date and wording."""
    newest = select(updates.c.plan_id, func.max(updates.c.number).label("number")).group_by(updates.c.plan_id)
    last = newest.subquery()
    query = select(updates.c.plan_id, updates.c.id, updates.c.number, updates.c.dated, updates.c.wording).join(
        last, (last.c.plan_id == updates.c.plan_id) & (last.c.number == updates.c.number)
    )
    rows = connection.execute(query).all()
    return {row.plan_id: (row.id, row.number, date.fromisoformat(row.dated), row.wording) for row in rows}


def numbers(connection: Connection, plan_id: int) -> list[int]:
    """The actions of a plan that were not taken back."""
    query = select(actions.c.number).join(revisions, revisions.c.seq == actions.c.head_seq)
    kept = query.where(actions.c.plan_id == plan_id, revisions.c.discarded == 0).order_by(actions.c.number)
    return list(connection.execute(kept).scalars())


def moved_since(
    connection: Connection, plan_id: int, update_id: int, *, all_rows: bool
) -> tuple[list[Revision], list[Revision]]:
    """The rows of an update and the newest ones, of those actions only that were saved since.

    With `all_rows` of all actions, for when the update was printed in other words.
    """
    query = _MOVED if all_rows else _SAVED
    pairs = connection.execute(query, {"plan": plan_id, "update": update_id}).all()
    shown = revision_store.read_all(connection, [seq for _, seq in pairs if seq is not None])
    return shown, revision_store.read_all(connection, [seq for seq, _ in pairs])
