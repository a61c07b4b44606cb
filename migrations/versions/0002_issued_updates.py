"""Schema 2: issued updates, the revisions in them, and their files."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def _update_key() -> sa.Column[int]:
    return sa.Column("update_id", sa.Integer, sa.ForeignKey("updates.id"), primary_key=True)


def upgrade() -> None:
    """Adds the three tables; nothing that was there is touched."""
    op.create_table(
        "updates",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("plan_id", sa.Integer, sa.ForeignKey("plans.id"), nullable=False),
        _number("number"),
        *map(_text, ("dated", "title", "organisation", "reference", "url")),
        *(sa.Column(name, sa.Text) for name in ("opened", "next_update_due", "closed")),
        *map(_text, ("layout", "wording", "intro", "announcement", "issued_at", "author")),
        *map(_number, ("last_seq", "row_count", "file_count")),
        sa.UniqueConstraint("plan_id", "number", name="updates_number_once"),
        sqlite_strict=True,
    )
    op.create_table(
        "update_rows",
        _update_key(),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("seq", sa.Integer, sa.ForeignKey("revisions.seq"), nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "update_files",
        _update_key(),
        sa.Column("format", sa.Text, primary_key=True),
        *map(_text, ("name", "sha256")),
        _number("size"),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )
