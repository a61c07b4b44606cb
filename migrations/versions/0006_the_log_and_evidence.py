"""Schema 6: the log with its hashes, evidence, and the log's head in issued updates."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from app.domain.ledger import EMPTY, FOUND, Head, content, entry_after, row_form

revision = "0006"
down_revision = "0005"

# Every table of schema 5 in the order in which the log tells its rows, with how to find the plan of a row.
_OF_PLAN = "plan_id"
_OF_UPDATE = "(SELECT plan_id FROM updates WHERE updates.id = {table}.update_id)"
_KNOWN = {
    "plans": "id", "actions": _OF_PLAN,
    "revisions": "(SELECT plan_id FROM actions WHERE actions.id = revisions.action_id)",
    "updates": _OF_PLAN, "update_files": _OF_UPDATE, "templates": "NULL", "closures": _OF_PLAN,
    "postings": _OF_UPDATE, "views": _OF_PLAN, "next_updates": _OF_PLAN, "rule_sets": "NULL", "questions": _OF_PLAN,
    "overrides": _OF_UPDATE,
}  # fmt: skip
_NOT_LOGGED = {"head_seq"}


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def upgrade() -> None:
    """Adds columns and four tables, and enters every row that is known so far in the log."""
    for table in ("plans", "updates"):
        op.add_column(table, sa.Column("anchor", sa.Text, nullable=False, server_default="no"))
    op.add_column("updates", sa.Column("head_n", sa.Integer))
    op.add_column("updates", sa.Column("head_hash", sa.Text))
    _create_tables()
    _enter_known_rows(op.get_bind())


def _create_tables() -> None:
    op.create_table(
        "ledger", sa.Column("n", sa.Integer, primary_key=True), _text("content"), _text("hash"), sqlite_strict=True
    )
    op.create_table(
        "evidence", sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("plan_id", sa.Integer, sa.ForeignKey("plans.id"), nullable=False), _number("number"),
        _number("ordinal"), sa.Column("action_id", sa.Integer, sa.ForeignKey("actions.id")),
        sa.Column("revision_seq", sa.Integer, sa.ForeignKey("revisions.seq")), _text("kind"), _text("name"),
        _text("type"), _number("size"), _text("sha256"), _text("text"), _text("proves"), _number("withdrawn"),
        _text("at"), _text("author"),
        sa.UniqueConstraint("plan_id", "number", "ordinal", name="evidence_ordinal_once"), sqlite_strict=True,
    )  # fmt: skip
    op.create_table("contents", sa.Column("sha256", sa.Text, primary_key=True), _number("size"), sqlite_strict=True)
    op.create_table(
        "content_pieces",
        sa.Column("sha256", sa.Text, sa.ForeignKey("contents.sha256"), primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("content", sa.LargeBinary, nullable=False), sqlite_strict=True,
    )  # fmt: skip


def _enter_known_rows(connection: sa.Connection) -> None:
    head, insert = EMPTY, "INSERT INTO ledger (n, content, hash) VALUES (?, ?, ?)"
    for text in _entries(connection):
        entry = entry_after(head, text)
        connection.exec_driver_sql(insert, (entry.n, entry.content, entry.hash))
        head = Head(entry.n, entry.hash)


def _entries(connection: sa.Connection) -> Iterator[str]:
    for table, plan in _KNOWN.items():
        rows = connection.exec_driver_sql(f"SELECT {plan.format(table=table)} AS _plan, * FROM {table} ORDER BY rowid")
        for row in rows.mappings().all():
            values: dict[str, Any] = {name: row[name] for name in row if name not in {"_plan", *_NOT_LOGGED}}
            yield content(FOUND, table, row["_plan"], row_form(values), "", "")
        if table == "updates":
            yield from _update_rows(connection)


def _update_rows(connection: sa.Connection) -> Iterator[str]:
    for update_id, plan in connection.exec_driver_sql("SELECT id, plan_id FROM updates ORDER BY id").all():
        rows = connection.exec_driver_sql(
            "SELECT seq FROM update_rows WHERE update_id = ? ORDER BY position", (update_id,)
        )
        listed = {"update_id": update_id, "seqs": list(rows.scalars().all())}
        yield content(FOUND, "update_rows", plan, row_form(listed), "", "")
