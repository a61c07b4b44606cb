"""Reading and keeping Word templates; each is kept once, under the SHA-256 of its bytes."""

import hashlib
from datetime import datetime

from sqlalchemy import Connection, select

from app.domain.errors import UserError
from app.domain.revisions import time_text
from app.store import ledger
from app.store.schema import templates


def keep(connection: Connection, name: str, content: bytes, author: str, at: datetime) -> str:
    """Keeps a template where it is new, and returns its SHA-256; one that is known keeps its first name."""
    sha256 = hashlib.sha256(content).hexdigest()
    if find_name(connection, sha256) is None:
        values = {"name": name, "size": len(content), "added_at": time_text(at), "author": author}
        ledger.insert(connection, templates, None, {"sha256": sha256, "content": content, **values})
    return sha256


def find_name(connection: Connection, sha256: str) -> str | None:
    """The name of the file that a template came in, None where no such template is kept."""
    query = select(templates.c.name).where(templates.c.sha256 == sha256)
    found = connection.execute(query).scalar_one_or_none()
    return None if found is None else str(found)


def content(connection: Connection, sha256: str) -> bytes:
    """A template's very bytes; a UserError where it is unknown or damaged."""
    found = connection.execute(select(templates.c.content).where(templates.c.sha256 == sha256)).scalar_one_or_none()
    if found is None:
        raise UserError("There is no template {sha256}: choose the plan's template from a file.", sha256=sha256[:64])
    if hashlib.sha256(found).hexdigest() != sha256:
        raise UserError("The stored template is damaged: restore the database from a backup.")
    return bytes(found)
