"""Schema 1: plans, their numbered actions, and the revisions of those."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _date(name: str) -> list[sa.Column[str]]:
    return [
        _text(name),
        sa.Column(f"{name}_earliest", sa.Text),
        sa.Column(f"{name}_latest", sa.Text),
        _text(f"{name}_precision"),
    ]


def upgrade() -> None:
    """Creates the three tables."""
    op.create_table(
        "plans",
        sa.Column("id", sa.Integer, primary_key=True),
        *map(_text, ("title", "organisation", "reference", "url")),
        sa.Column("opened", sa.Text),
        sa.Column("next_update_due", sa.Text),
        sa.Column("closed", sa.Text),
        *map(_text, ("layout", "wording", "intro")),
        sqlite_strict=True,
    )
    op.create_table(
        "actions",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("plan_id", sa.Integer, sa.ForeignKey("plans.id"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("head_seq", sa.Integer, nullable=False),
        sa.UniqueConstraint("plan_id", "number", name="actions_number_once"),
        sqlite_strict=True,
    )
    op.create_table(
        "revisions",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("action_id", sa.Integer, sa.ForeignKey("actions.id"), nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False),
        *map(_text, ("at", "author", "reason", "action", "status")),
        sa.Column("status_text", sa.Text),
        *_date("due"),
        *_date("completed"),
        *map(_text, ("observations", "owner")),
        sa.Column("kind", sa.Text),
        *map(_text, ("root_causes", "evaluation")),
        sa.Column("split_from", sa.Integer),
        sa.Column("merged_into", sa.Integer),
        sa.Column("discarded", sa.Integer, nullable=False),
        sa.UniqueConstraint("action_id", "ordinal", name="revisions_ordinal_once"),
        sqlite_strict=True,
    )
