"""Reading the newest revision of each action, and appending to it."""

from collections.abc import Sequence
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
_NUMBERS = select(actions.c.number).where(actions.c.plan_id == bindparam("plan"))
_HEAD = _HEADS.where(actions.c.number == bindparam("given"))
_PLACES = select(actions.c.number, actions.c.id, actions.c.head_seq).where(
    actions.c.plan_id == bindparam("plan"), actions.c.number.in_(bindparam("given", expanding=True))
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


def add_all(
    connection: Connection, plan_id: int, made: Sequence[tuple[int, ActionState, str]], author: str, at: datetime,
    told: ledger.Told = ledger.untold,
) -> list[Revision]:  # fmt: skip
    """Gives numbers, and writes each action's first revision with its reason."""
    known = set(connection.execute(_NUMBERS, {"plan": plan_id}).scalars()) if made else set()
    for number, _, _ in made:
        if number in known:
            raise UserError("The number #{number} was given before: a number is never used again.", number=number)
        known.add(number)
    first_id, first_seq = ledger.next_id(connection, actions), revision_store.next_seq(connection)
    places = [
        revision_store.Place(plan_id, action_id, number, 1) for action_id, (number, _, _) in enumerate(made, first_id)
    ]
    for start in range(0, len(places), revision_store.AT_ONCE):
        piece = places[start : start + revision_store.AT_ONCE]
        columns = {
            "id": [place.action_id for place in piece], "plan_id": [plan_id] * len(piece),
            "number": [place.number for place in piece],
            "head_seq": range(first_seq + start, first_seq + start + len(piece)),
        }  # fmt: skip
        ledger.insert_all(connection, actions, plan_id, columns, (author, time_text(at)))
        told(len(piece))
    states = [(place, state, reason) for place, (_, state, reason) in zip(places, made, strict=True)]
    return revision_store.append_all(connection, states, author, at, told)


def append_all(
    connection: Connection, plan_id: int, made: Sequence[tuple[Revision, ActionState]], author: str, at: datetime,
    reason: str, told: ledger.Told = ledger.untold,
) -> list[Revision]:  # fmt: skip
    """Appends a state to each action whose newest revision is still the one that is named, else a ConflictError."""
    found: list[Revision] = []
    for start in range(0, len(made), revision_store.AT_ONCE):
        piece = made[start : start + revision_store.AT_ONCE]
        found += _append_piece(connection, plan_id, piece, author, at, reason)
        told(len(piece))
    return found


def _append_piece(
    connection: Connection, plan_id: int, made: Sequence[tuple[Revision, ActionState]], author: str, at: datetime,
    reason: str,
) -> list[Revision]:  # fmt: skip
    given = {"plan": plan_id, "given": [current.number for current, _ in made]}
    places = {number: (action_id, seq) for number, action_id, seq in connection.execute(_PLACES, given).all()}
    states, ids = [], []
    for current, state in made:
        action_id, head_seq = places[current.number]
        if head_seq != current.seq:
            raise ConflictError(
                "Action #{number} was changed by somebody else in the meantime: look at it and try again.",
                number=current.number,
            )
        states.append((revision_store.Place(plan_id, action_id, current.number, current.ordinal + 1), state, reason))
        ids.append(action_id)
    found = revision_store.append_all(connection, states, author, at)
    ledger.move_heads(connection, {action_id: row.seq for action_id, row in zip(ids, found, strict=True)})
    return found


def next_number(connection: Connection, plan_id: int) -> int:
    """The number that the next action gets: one more than any that was ever given."""
    query = select(func.coalesce(func.max(actions.c.number), 0)).where(actions.c.plan_id == plan_id)
    return int(connection.execute(query).scalar_one()) + 1
