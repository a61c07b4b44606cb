"""Reading and appending the days that were named for a plan's next update."""

from datetime import date, datetime

from sqlalchemy import Connection, Row, select

from app.domain.next_updates import NextUpdate
from app.domain.revisions import read_time, time_text
from app.store import ledger
from app.store.schema import next_updates, updates


def append(
    connection: Connection,
    plan_id: int,
    day: date | None,
    author: str,
    at: datetime,
    *,
    whiteboard: str | None = None,
    update_id: int | None = None,
) -> None:
    """Records a day, or that none is set any more; with the whiteboard's text where it was seen there."""
    values = {
        "plan_id": plan_id, "update_id": update_id, "day": day.isoformat() if day else None,
        "whiteboard": whiteboard, "at": time_text(at), "author": author,
    }  # fmt: skip
    ledger.insert(connection, next_updates, plan_id, values)


def all_of(connection: Connection, plan_id: int) -> list[NextUpdate]:
    """Everything that was ever named, oldest first."""
    query = (
        select(next_updates, updates.c.number.label("update_number"))
        .outerjoin(updates, updates.c.id == next_updates.c.update_id)
        .where(next_updates.c.plan_id == plan_id)
        .order_by(next_updates.c.id)
    )
    return [_next_update(row) for row in connection.execute(query).all()]


def _next_update(row: Row[tuple[object, ...]]) -> NextUpdate:
    day = date.fromisoformat(row.day) if row.day else None
    return NextUpdate(day, row.whiteboard, row.update_number, read_time(row.at), row.author)
