"""Keeping an organisation's own rule sets."""

from datetime import datetime

from sqlalchemy import Connection, select

from app.domain.revisions import time_text
from app.store import ledger
from app.store.schema import rule_sets


def append(connection: Connection, name: str, content: str, author: str, at: datetime) -> None:
    """Keeps a rule set; an earlier one of its name stays, and counts no longer."""
    values = {"name": name, "content": content, "at": time_text(at), "author": author}
    ledger.insert(connection, rule_sets, None, values)


def newest(connection: Connection) -> dict[str, str]:
    """The content of each rule set that counts, by its name."""
    query = select(rule_sets.c.name, rule_sets.c.content).order_by(rule_sets.c.id)
    return {row.name: row.content for row in connection.execute(query).all()}
