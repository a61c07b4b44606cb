"""What a database file holds after something happened to it: the real program opens it, and all is checked."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from app.domain.errors import UserError
from app.services.workspace import Workspace
from app.store.schema import APPEND_ONLY
from tests.torture.story import Clock, opened


@dataclass(frozen=True, slots=True)
class Seen:
    """A digest of every row of every table, and what is wrong with the file, empty when nothing is."""

    digest: str
    wrong: str = ""


def look(path: Path) -> Seen:
    """Opens a file as the program does, recovering what SQLite recovers, and checks all of it."""
    try:
        with opened(path, Clock()) as workspace:
            return inspect(workspace)
    except UserError as error:
        return Seen("", f"it does not open: {error}")


def inspect(workspace: Workspace) -> Seen:
    """The same for a workspace that is open."""
    with workspace._context.database.reading() as connection:
        seen = Seen(_digest(connection), _faults(connection))
    return seen if seen.wrong else Seen(seen.digest, _unverified(workspace))


def _digest(connection: Connection) -> str:
    found = hashlib.sha256()
    names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    for name in connection.exec_driver_sql(names).scalars().all():
        found.update(name.encode())
        for row in connection.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY rowid').all():
            found.update(repr(tuple(row)).encode())
    return found.hexdigest()


def _faults(connection: Connection) -> str:
    said = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    if said != ["ok"]:
        return f"integrity_check says {said[0]}"
    if connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        return "a row points to one that is not there"
    guards = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
    missing = [table for table in APPEND_ONLY if f"guard_{table}_delete" not in guards]
    return f"no guard is on {missing[0]}" if missing else ""


def _unverified(workspace: Workspace) -> str:
    problems = workspace.ledger.verify().problems
    return f"verify says: {problems[0].sentence}" if problems else ""
