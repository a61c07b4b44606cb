"""Schema 5: rule sets, next updates, questions, overridden checks, and what clocks and checks ask of a plan."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_DETAILS = {
    "slips": "no", "rules": "ccadb-3.2", "aware": "", "first_report": "", "full_report": "", "closure_reported": "",
    "checks": "", "evidence": "no", "root_causes": "", "went_wrong": "",
}  # fmt: skip
# Before any update; when a day was named is not known from earlier versions.
_LONG_AGO = "2000-01-01T00:00:00.000Z"


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer, primary_key=True)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def _of(table: str, name: str, *, always: bool = True) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, sa.ForeignKey(f"{table}.id"), nullable=not always)


def upgrade() -> None:
    """Adds columns with their defaults, and four tables; the days of next updates are taken from what is known."""
    for table in ("plans", "updates"):
        for name, default in _DETAILS.items():
            op.add_column(table, sa.Column(name, sa.Text, nullable=False, server_default=default))
    op.add_column("updates", sa.Column("answers", sa.Text, nullable=False, server_default=""))
    _create_tables()
    _take_known_days()


def _create_tables() -> None:
    who = (_text("at"), _text("author"))
    op.create_table(
        "next_updates", _id(), _of("plans", "plan_id"), _of("updates", "update_id", always=False),
        sa.Column("day", sa.Text), sa.Column("whiteboard", sa.Text), *who, sqlite_strict=True,
    )  # fmt: skip
    op.create_table(
        "rule_sets", _id(), _text("name"), _text("content"), _text("at"), _text("author"), sqlite_strict=True
    )
    op.create_table(
        "questions", _id(), _of("plans", "plan_id"), _number("number"), _number("ordinal"),
        sa.Column("comment", sa.Integer), _text("asked_by"), _text("asked_at"), _text("text"), _text("actions"),
        _text("answer"), _text("way"), _of("updates", "answered_by_update", always=False),
        sa.Column("answered_comment", sa.Integer), _text("answered_at"), _number("withdrawn"),
        _text("at"), _text("author"),
        sa.UniqueConstraint("plan_id", "number", "ordinal", name="questions_ordinal_once"), sqlite_strict=True,
    )  # fmt: skip
    op.create_table(
        "overrides", _id(), _of("updates", "update_id"), _text("check_name"), _text("sentence"), _text("reason"),
        _text("at"), _text("author"), sqlite_strict=True,
    )  # fmt: skip


def _take_known_days() -> None:
    """Each update named a day or none; a plan's present day that differs was named afterwards."""
    op.execute(
        "INSERT INTO next_updates (plan_id, update_id, day, at, author)"
        " SELECT plan_id, id, next_update_due, issued_at, author FROM updates ORDER BY id"
    )
    op.execute(
        "INSERT INTO next_updates (plan_id, day, at, author)"
        f" SELECT id, next_update_due, coalesce((SELECT max(issued_at) FROM updates WHERE plan_id = plans.id),"
        f" '{_LONG_AGO}'), '' FROM plans WHERE next_update_due IS NOT (SELECT next_update_due FROM updates"
        " WHERE plan_id = plans.id ORDER BY number DESC LIMIT 1) ORDER BY id"
    )
