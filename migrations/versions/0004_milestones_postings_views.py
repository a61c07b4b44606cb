"""Schema 4: milestones of actions, where updates were posted, and named views."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def upgrade() -> None:
    """Adds a column with its default, and two tables; nothing that was there is touched."""
    op.add_column("revisions", sa.Column("milestones", sa.Text, nullable=False, server_default="[]"))
    op.create_table(
        "postings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("update_id", sa.Integer, sa.ForeignKey("updates.id"), nullable=False),
        sa.Column("comment", sa.Integer, nullable=False),
        *map(_text, ("url", "at", "author")),
        sqlite_strict=True,
    )
    op.create_table(
        "views",
        sa.Column("plan_id", sa.Integer, sa.ForeignKey("plans.id"), primary_key=True),
        sa.Column("name", sa.Text, primary_key=True),
        _text("content"),
        sqlite_strict=True,
    )
