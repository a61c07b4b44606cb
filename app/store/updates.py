"""Reading and appending issued updates."""

import hashlib
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select

from app.domain.errors import UserError
from app.domain.ledger import Head
from app.domain.revisions import Revision, read_time, time_text
from app.domain.updates import Edition, FileFacts, IssuedUpdate, PublishedFile, UpdateDates
from app.store import known, ledger
from app.store import overrides as override_store
from app.store import postings as posting_store
from app.store import revisions as revision_store
from app.store.plans import columns_of, details_of
from app.store.schema import revisions, update_files, update_rows, updates


def append(
    connection: Connection, edition: Edition, files: Sequence[PublishedFile], author: str, at: datetime
) -> IssuedUpdate:
    """Records an update with its rows and files."""
    assert edition.dated is not None
    values = {
        "plan_id": edition.plan_id, "number": edition.number, "dated": edition.dated.isoformat(),
        "intro": edition.intro, "announcement": edition.announcement, "answers": edition.answers,
        "issued_at": time_text(at), "author": author, "last_seq": edition.last_seq,
        "row_count": len(edition.rows), "file_count": len(files),
        "head_n": edition.head.n if edition.head else None, "head_hash": edition.head.hash if edition.head else None,
    }  # fmt: skip
    by, plan_id = (author, time_text(at)), edition.plan_id
    update_id = ledger.insert(connection, updates, plan_id, {**values, **columns_of(edition.details)})
    ledger.insert_update_rows(connection, plan_id, update_id, [row.seq for row in edition.rows], by)
    for file in files:
        facts = file.facts
        stored = {
            "update_id": update_id, "format": facts.format, "name": facts.name, "sha256": facts.sha256,
            "size": facts.size, "content": file.content,
        }  # fmt: skip
        ledger.insert(connection, update_files, plan_id, stored, by)
    return get(connection, edition.plan_id, edition.number)


def issued(connection: Connection, plan_id: int) -> list[IssuedUpdate]:
    """All updates of a plan, oldest first."""
    query = select(updates).where(updates.c.plan_id == plan_id).order_by(updates.c.number)
    return [_update(connection, row) for row in connection.execute(query).all()]


def dates(connection: Connection, plan_id: int) -> list[UpdateDates]:
    """When each update of a plan was out, oldest first, in one reading."""
    wanted = [updates.c[name] for name in ("id", "number", "dated", "issued_at", "last_seq", "wording")]
    rows = connection.execute(select(*wanted).where(updates.c.plan_id == plan_id).order_by(updates.c.number)).all()
    return [
        UpdateDates(
            row.id, row.number, date.fromisoformat(row.dated), read_time(row.issued_at), row.last_seq, row.wording
        )
        for row in rows
    ]


def get(connection: Connection, plan_id: int, number: int) -> IssuedUpdate:
    """One update; a UserError where that number was never issued."""
    query = select(updates).where(updates.c.plan_id == plan_id, updates.c.number == number)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise UserError("Update {number} was never issued: choose one of the issued updates.", number=number)
    return _update(connection, row)


def last_number(connection: Connection, plan_id: int) -> int:
    """The number of the newest issued update, 0 where there is none."""
    query = select(func.coalesce(func.max(updates.c.number), 0)).where(updates.c.plan_id == plan_id)
    return int(connection.execute(query).scalar_one())


def rows(connection: Connection, update_id: int) -> list[Revision]:
    """The revisions that an update published, in its order."""
    of_update = update_rows.c.update_id == update_id
    query = revision_store.STATEMENT.join(update_rows, update_rows.c.seq == revisions.c.seq).where(of_update)
    in_order = query.order_by(update_rows.c.position)
    listed = select(update_rows.c.seq).where(of_update).order_by(update_rows.c.position)
    seqs = connection.execute(listed).scalars().all()
    return known.revisions(connection, seqs, lambda: revision_store.read(connection, in_order))


def content(connection: Connection, update_id: int, format_name: str) -> PublishedFile:
    """A published file with its very bytes; the update has to know the format."""
    query = select(update_files).where(update_files.c.update_id == update_id, update_files.c.format == format_name)
    row = connection.execute(query).one()
    if hashlib.sha256(row.content).hexdigest() != row.sha256:
        raise UserError("The stored file {name} is damaged: restore the database from a backup.", name=row.name)
    return PublishedFile(FileFacts(row.format, row.name, row.sha256, row.size), row.content)


def published_numbers(connection: Connection, plan_id: int) -> set[int]:
    """The numbers of all actions that some update has shown."""
    last = last_number(connection, plan_id)
    return {row.number for row in rows(connection, get(connection, plan_id, last).id)} if last else set()


def _update(connection: Connection, row: Row[Any]) -> IssuedUpdate:
    names = [update_files.c[name] for name in ("format", "name", "sha256", "size")]
    query = select(*names).where(update_files.c.update_id == row.id).order_by(update_files.c.format)
    files = tuple(FileFacts(*file) for file in connection.execute(query).all())
    day, moment = date.fromisoformat(row.dated), read_time(row.issued_at)
    return IssuedUpdate(
        row.id, row.plan_id, row.number, day, details_of(row), row.intro, row.announcement, moment, row.author,
        row.last_seq, files, posting_store.newest(connection, row.id), row.row_count, row.answers,
        override_store.of(connection, row.id), Head(row.head_n, row.head_hash) if row.head_hash else None,
    )  # fmt: skip
