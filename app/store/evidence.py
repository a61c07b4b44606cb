"""Reading and appending evidence: each save is an item's complete state."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select

from app.domain.errors import UserError
from app.domain.evidence import Evidence, Kind
from app.domain.revisions import read_time, time_text
from app.store import ledger
from app.store.schema import actions, evidence, revisions

_KINDS = {kind.value: kind for kind in Kind}
_SAVES = (
    select(evidence, actions.c.number.label("action_number"), revisions.c.ordinal.label("revision_ordinal"))
    .join(actions, actions.c.id == evidence.c.action_id)
    .outerjoin(revisions, revisions.c.seq == evidence.c.revision_seq)
    .where(evidence.c.plan_id == bindparam("plan"))
    .order_by(evidence.c.id)
)
_OF_ONE = _SAVES.where(evidence.c.number == bindparam("given"))
_NEWEST = select(func.max(evidence.c.id)).where(evidence.c.plan_id == bindparam("plan")).group_by(evidence.c.number)
_STANDING = (
    select(actions.c.number, func.count().label("standing"))
    .join(evidence, evidence.c.action_id == actions.c.id)
    .where(evidence.c.id.in_(_NEWEST), evidence.c.withdrawn == 0)
    .group_by(actions.c.number)
    .order_by(actions.c.number)
)
_LAST_NUMBER = select(func.coalesce(func.max(evidence.c.number), 0)).where(evidence.c.plan_id == bindparam("plan"))


def append(connection: Connection, plan_id: int, item: Evidence, author: str, at: datetime) -> Evidence:
    """Adds a state of an item, of which `ordinal` is the newest save, and returns it as it was saved."""
    action_id, seq = _place(connection, plan_id, item)
    saved = replace(item, ordinal=item.ordinal + 1, at=read_time(time_text(at)), author=author)
    values = {
        "plan_id": plan_id, "number": item.number, "ordinal": saved.ordinal, "action_id": action_id,
        "revision_seq": seq, "kind": item.kind.value, "name": item.name, "type": item.type, "size": item.size,
        "sha256": item.sha256, "text": item.text, "proves": item.reason if item.withdrawn else item.proves,
        "withdrawn": int(item.withdrawn), "at": time_text(at), "author": author,
    }  # fmt: skip
    ledger.insert(connection, evidence, plan_id, values)
    return saved


def next_number(connection: Connection, plan_id: int) -> int:
    """The number that the next item of a plan gets."""
    return int(connection.execute(_LAST_NUMBER, {"plan": plan_id}).scalar_one()) + 1


def all_of(connection: Connection, plan_id: int) -> list[Evidence]:
    """Every item of a plan as it stands now, withdrawn ones too, by number."""
    found = {one.number: one for one in history(connection, plan_id)}
    return [found[number] for number in sorted(found)]


def get(connection: Connection, plan_id: int, number: int, ordinal: int | None = None) -> Evidence:
    """One item as it stands now, or after one of its saves; a UserError where there is no such thing."""
    saves = history(connection, plan_id, number)
    if not saves:
        raise UserError("There is no evidence E{number} in this plan: list it to see what there is.", number=number)
    if ordinal is None:
        return saves[-1]
    if not 1 <= ordinal <= len(saves):
        raise UserError(
            "E{number} has no save {ordinal}: look at its history to see which there are.",
            number=number,
            ordinal=ordinal,
        )
    return saves[ordinal - 1]


def standing(connection: Connection, plan_id: int) -> dict[int, int]:
    """How many items stand for each action that has some, by its number."""
    return {row.number: row.standing for row in connection.execute(_STANDING, {"plan": plan_id}).all()}


def history(connection: Connection, plan_id: int, number: int | None = None) -> list[Evidence]:
    """Every save of a plan's evidence, or of one item, oldest first."""
    query, given = (_SAVES, {"plan": plan_id}) if number is None else (_OF_ONE, {"plan": plan_id, "given": number})
    found: list[Evidence] = []
    proved: dict[int, str] = {}
    for row in connection.execute(query, given).all():
        if not row.withdrawn:
            proved[row.number] = row.proves
        found.append(_item(row, proved.get(row.number, "")))
    return found


def _item(row: Row[Any], proves: str) -> Evidence:
    """A state; a withdrawn one keeps why in place of what it proves, which its earlier states still say."""
    return Evidence(
        row.number, _KINDS[row.kind], row.action_number, row.name, row.revision_ordinal, row.type, row.size,
        row.sha256, row.text, proves, bool(row.withdrawn), row.proves if row.withdrawn else "", row.ordinal,
        read_time(row.at), row.author,
    )  # fmt: skip


def _place(connection: Connection, plan_id: int, item: Evidence) -> tuple[int, int | None]:
    of_action = (actions.c.plan_id == plan_id) & (actions.c.number == item.action)
    action_id = int(connection.execute(select(actions.c.id).where(of_action)).scalar_one())
    if item.revision is None:
        return action_id, None
    of_revision = (revisions.c.action_id == action_id) & (revisions.c.ordinal == item.revision)
    return action_id, int(connection.execute(select(revisions.c.seq).where(of_revision)).scalar_one())
