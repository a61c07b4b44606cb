"""Reading the newest revision of each action, and appending to it."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from app.domain.actions import ActionState
from app.domain.errors import ConflictError, UserError
from app.domain.revisions import Revision, time_text
from app.store import known, ledger
from app.store import revisions as revision_store
from app.store.schema import actions, revisions

_HEADS = (
    select(revisions, actions.c.number)
    .join(actions, actions.c.head_seq == revisions.c.seq)
    .where(actions.c.plan_id == bindparam("plan"))
)
_ALL_HEADS = _HEADS.order_by(actions.c.number)
_HEAD_SEQS = select(actions.c.head_seq).where(actions.c.plan_id == bindparam("plan")).order_by(actions.c.number)
_HEAD = _HEADS.where(actions.c.number == bindparam("given"))
_PLACE = select(actions.c.id, actions.c.head_seq).where(
    actions.c.plan_id == bindparam("plan"), actions.c.number == bindparam("given")
)


def heads(connection: Connection, plan_id: int) -> list[Revision]:
    """The newest revision of every action of a plan, discarded ones too, by number."""
    given = {"plan": plan_id}
    seqs = connection.execute(_HEAD_SEQS, given).scalars().all()
    return known.revisions(connection, seqs, lambda: revision_store.read(connection, _ALL_HEADS, given))


def head(connection: Connection, plan_id: int, number: int) -> Revision:
    """The newest revision of one action; a UserError where the number was never given."""
    found = revision_store.read(connection, _HEAD, {"plan": plan_id, "given": number})
    if not found:
        raise UserError(
            "There is no action #{number} in this plan: list its actions to see which there are.", number=number
        )
    return found[0]


def add(
    connection: Connection, plan_id: int, number: int, state: ActionState, author: str, at: datetime, reason: str
) -> Revision:
    """Gives a number and writes the action's first revision."""
    taken = connection.execute(_PLACE, {"plan": plan_id, "given": number}).one_or_none()
    if taken:
        raise UserError("The number #{number} was given before: a number is never used again.", number=number)
    seq = revision_store.next_seq(connection)
    values = {"plan_id": plan_id, "number": number, "head_seq": seq}
    action_id = ledger.insert(connection, actions, plan_id, values, (author, time_text(at)))
    place = revision_store.Place(plan_id, action_id, number, 1)
    return revision_store.append(connection, place, state, author, at, reason)


def append(
    connection: Connection, plan_id: int, current: Revision, state: ActionState, author: str, at: datetime, reason: str
) -> Revision:
    """Appends a state to an action whose newest revision is still `current`, else a ConflictError."""
    action_id, head_seq = connection.execute(_PLACE, {"plan": plan_id, "given": current.number}).one()
    if head_seq != current.seq:
        raise ConflictError(
            "Action #{number} was changed by somebody else in the meantime: look at it and try again.",
            number=current.number,
        )
    place = revision_store.Place(plan_id, action_id, current.number, current.ordinal + 1)
    made = revision_store.append(connection, place, state, author, at, reason)
    ledger.move_head(connection, action_id, made.seq)
    return made


def next_number(connection: Connection, plan_id: int) -> int:
    """The number that the next action gets: one more than any that was ever given."""
    query = select(func.coalesce(func.max(actions.c.number), 0)).where(actions.c.plan_id == plan_id)
    return int(connection.execute(query).scalar_one()) + 1
