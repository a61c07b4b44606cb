"""Schema 3: how a plan is published, Word templates, and closure reports."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_CHOICES = {"paper": "a4", "comment": "whole", "question": "no", "pictures": "no", "template": ""}


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def upgrade() -> None:
    """Adds columns with their defaults, and two tables; an update that was issued stays as it was."""
    for table in ("plans", "updates"):
        for name, default in _CHOICES.items():
            op.add_column(table, sa.Column(name, sa.Text, nullable=False, server_default=default))
    op.execute("UPDATE plans SET question = 'yes'")
    op.create_table(
        "templates",
        sa.Column("sha256", sa.Text, primary_key=True),
        _text("name"),
        sa.Column("size", sa.Integer, nullable=False),
        _text("added_at"),
        _text("author"),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "closures",
        sa.Column("plan_id", sa.Integer, sa.ForeignKey("plans.id"), primary_key=True),
        *map(_text, ("incident", "root_causes", "remediation", "commitments")),
        sqlite_strict=True,
    )
