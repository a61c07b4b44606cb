"""Reading and appending the findings that were overridden when an update was issued."""

from sqlalchemy import Connection, select

from app.domain.overrides import Override
from app.domain.revisions import read_time, time_text
from app.store import ledger
from app.store.schema import overrides


def append(connection: Connection, plan_id: int, update_id: int, override: Override) -> None:
    """Keeps one with its update."""
    values = {
        "update_id": update_id, "check_name": override.check, "sentence": override.sentence,
        "reason": override.reason, "at": time_text(override.at), "author": override.author,
    }  # fmt: skip
    ledger.insert(connection, overrides, plan_id, values)


def of(connection: Connection, update_id: int) -> tuple[Override, ...]:
    """Those of an update, in the order in which they were told."""
    query = select(overrides).where(overrides.c.update_id == update_id).order_by(overrides.c.id)
    return tuple(
        Override(row.check_name, row.sentence, row.reason, read_time(row.at), row.author)
        for row in connection.execute(query)
    )
