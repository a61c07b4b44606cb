"""Keeping what the user has written for a plan's closure report."""

from dataclasses import asdict

from sqlalchemy import Connection, select

from app.domain.closures import Closure
from app.store import ledger
from app.store.schema import closures


def get(connection: Connection, plan_id: int) -> Closure | None:
    """What was kept, None where nothing was written yet."""
    row = connection.execute(select(closures).where(closures.c.plan_id == plan_id)).one_or_none()
    return Closure(row.incident, row.root_causes, row.remediation, row.commitments) if row else None


def keep(connection: Connection, plan_id: int, closure: Closure) -> None:
    """Replaces what was kept."""
    values = asdict(closure)
    if get(connection, plan_id) is None:
        ledger.insert(connection, closures, plan_id, {"plan_id": plan_id, **values})
    else:
        ledger.update(connection, closures, plan_id, {"plan_id": plan_id}, values)
