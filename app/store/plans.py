"""Reading and writing plans."""

import re
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, case, func, select

from app.domain import texts
from app.domain.actions import Status
from app.domain.errors import UserError
from app.domain.plans import Plan, PlanDetails, PlanSummary
from app.store import ledger
from app.store.schema import actions, plans, revisions, updates

_GET = select(plans).where(plans.c.id == bindparam("wanted"))
_DAYS = ("opened", "next_update_due", "closed")


def insert(connection: Connection, details: PlanDetails) -> int:
    """Adds a plan and returns its id."""
    return ledger.insert(connection, plans, None, {**columns_of(details), "intro": ""})


def update(connection: Connection, plan_id: int, details: PlanDetails) -> None:
    """Replaces what is said of a plan."""
    ledger.update(connection, plans, plan_id, {"id": plan_id}, columns_of(details))


def set_intro(connection: Connection, plan_id: int, intro: str) -> None:
    """Keeps the user's text for the next update."""
    ledger.update(connection, plans, plan_id, {"id": plan_id}, {"intro": intro})


def get(connection: Connection, plan_id: int) -> Plan:
    """The plan with this id; a UserError where there is none."""
    row = connection.execute(_GET, {"wanted": plan_id}).one_or_none()
    if row is None:
        raise UserError("There is no plan {id}: list the plans to see which there are.", id=plan_id)
    return Plan(row.id, details_of(row), row.intro)


def find(connection: Connection, name: str) -> Plan:
    """The plan with this id or this title; an id wins over a title that is a number."""
    name = texts.line(name)
    if re.fullmatch(r"[1-9][0-9]{0,17}", name):
        known = connection.execute(_GET, {"wanted": int(name)}).one_or_none()
        if known is not None:
            return Plan(known.id, details_of(known), known.intro)
    rows = connection.execute(select(plans).where(plans.c.title == name)).all()
    if len(rows) > 1:
        ids = ", ".join(str(row.id) for row in rows)
        raise UserError("Several plans are called “{name}”: name one by its id ({ids}).", name=name, ids=ids)
    if rows:
        return Plan(rows[0].id, details_of(rows[0]), rows[0].intro)
    raise UserError("There is no plan “{name}”: list the plans to see which there are.", name=name)


def summaries(connection: Connection, today: date) -> list[PlanSummary]:
    """All plans in the order of their creation, with their counts."""
    open_ones = revisions.c.status.not_in([Status.DONE.value, Status.CANCELLED.value])
    overdue = and_(open_ones, revisions.c.due_latest < today.isoformat())
    counts = (
        select(
            actions.c.plan_id,
            func.count().label("total"),
            func.sum(case((revisions.c.status == Status.DONE.value, 1), else_=0)).label("done"),
            func.sum(case((revisions.c.status == Status.CANCELLED.value, 1), else_=0)).label("cancelled"),
            func.sum(case((overdue, 1), else_=0)).label("overdue"),
        )
        .join(revisions, revisions.c.seq == actions.c.head_seq)
        .where(revisions.c.discarded == 0)
        .group_by(actions.c.plan_id)
        .subquery()
    )
    issued = select(updates.c.plan_id, func.count().label("issued")).group_by(updates.c.plan_id).subquery()
    query = (
        select(plans, counts, issued.c.issued)
        .outerjoin(counts, counts.c.plan_id == plans.c.id)
        .outerjoin(issued, issued.c.plan_id == plans.c.id)
        .order_by(plans.c.id)
    )
    return [_summary(row) for row in connection.execute(query).all()]


def _summary(row: Row[Any]) -> PlanSummary:
    plan = Plan(row.id, details_of(row), row.intro)
    return PlanSummary(plan, row.total or 0, row.done or 0, row.cancelled or 0, row.overdue or 0, row.issued or 0)


def columns_of(details: PlanDetails) -> dict[str, Any]:
    """The details as column values."""
    values = asdict(details)
    for name in _DAYS:
        values[name] = values[name].isoformat() if values[name] else None
    return values


def details_of(row: Row[Any]) -> PlanDetails:
    """The details in a row of a table that has these columns."""
    values = {name: getattr(row, name) for name in PlanDetails.__dataclass_fields__}
    for name in _DAYS:
        values[name] = date.fromisoformat(values[name]) if values[name] else None
    return PlanDetails(**values)
