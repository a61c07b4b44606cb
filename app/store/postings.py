"""Reading and appending where updates were posted."""

from datetime import datetime

from sqlalchemy import Connection, select

from app.domain.postings import Posting
from app.domain.revisions import read_time, time_text
from app.store import ledger
from app.store.schema import postings


def append(
    connection: Connection, plan_id: int, update_id: int, comment: int, url: str, author: str, at: datetime
) -> None:
    """Records where an update was posted; an earlier word about it stays."""
    values = {"update_id": update_id, "comment": comment, "url": url, "at": time_text(at), "author": author}
    ledger.insert(connection, postings, plan_id, values)


def newest(connection: Connection, update_id: int) -> Posting | None:
    """The posting of an update that counts, None where it was not posted yet."""
    query = select(postings).where(postings.c.update_id == update_id).order_by(postings.c.id.desc()).limit(1)
    row = connection.execute(query).one_or_none()
    return Posting(row.comment, row.url, read_time(row.at), row.author) if row is not None else None
