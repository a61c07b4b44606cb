"""The tables of the newest schema. Times are UTC texts, days ISO texts; the migrations build them."""

from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

SCHEMA_VERSION = 6

metadata = MetaData()

_REPORTS = ("aware", "first_report", "full_report", "closure_reported")


def _table(name: str, *parts: Any) -> Table:
    # STRICT keeps a text out of a column of numbers; other databases do that by themselves.
    return Table(name, metadata, *parts, sqlite_strict=True)


def _details() -> list[Column[Any]]:
    """What is said of a plan, which an issued update keeps as it was on its day."""
    return [
        Column("title", Text, nullable=False),
        Column("organisation", Text, nullable=False),
        Column("reference", Text, nullable=False),
        Column("url", Text, nullable=False),
        Column("opened", Text),
        Column("next_update_due", Text),
        Column("closed", Text),
        Column("layout", Text, nullable=False),
        Column("wording", Text, nullable=False),
        Column("paper", Text, nullable=False, server_default="a4"),
        Column("comment", Text, nullable=False, server_default="whole"),
        # Updates of before schema 3 asked nothing.
        Column("question", Text, nullable=False, server_default="no"),
        Column("pictures", Text, nullable=False, server_default="no"),
        Column("template", Text, nullable=False, server_default=""),
        Column("slips", Text, nullable=False, server_default="no"),
        Column("rules", Text, nullable=False, server_default="ccadb-3.2"),
        # A day or a moment, empty where it is not known.
        *(Column(name, Text, nullable=False, server_default="") for name in _REPORTS),
        Column("checks", Text, nullable=False, server_default=""),
        Column("evidence", Text, nullable=False, server_default="no"),
        Column("root_causes", Text, nullable=False, server_default=""),
        Column("went_wrong", Text, nullable=False, server_default=""),
        Column("anchor", Text, nullable=False, server_default="no"),
    ]


plans = _table(
    "plans",
    Column("id", Integer, primary_key=True),
    *_details(),
    Column("intro", Text, nullable=False),
)

actions = _table(
    "actions",
    Column("id", Integer, primary_key=True),
    Column("plan_id", Integer, ForeignKey("plans.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("head_seq", Integer, nullable=False),
    UniqueConstraint("plan_id", "number", name="actions_number_once"),
)

revisions = _table(
    "revisions",
    Column("seq", Integer, primary_key=True),
    Column("action_id", Integer, ForeignKey("actions.id"), nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("status_text", Text),
    Column("due", Text, nullable=False),
    Column("due_earliest", Text),
    Column("due_latest", Text),
    Column("due_precision", Text, nullable=False),
    Column("completed", Text, nullable=False),
    Column("completed_earliest", Text),
    Column("completed_latest", Text),
    Column("completed_precision", Text, nullable=False),
    Column("observations", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("kind", Text),
    Column("root_causes", Text, nullable=False),
    Column("evaluation", Text, nullable=False),
    Column("split_from", Integer),
    Column("merged_into", Integer),
    Column("discarded", Integer, nullable=False),
    # A JSON list of [what, due, completed]; each date is [text, earliest, latest, precision].
    Column("milestones", Text, nullable=False, server_default="[]"),
    UniqueConstraint("action_id", "ordinal", name="revisions_ordinal_once"),
)

updates = _table(
    "updates",
    Column("id", Integer, primary_key=True),
    Column("plan_id", Integer, ForeignKey("plans.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("dated", Text, nullable=False),
    *_details(),
    Column("intro", Text, nullable=False),
    Column("announcement", Text, nullable=False),
    Column("issued_at", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("row_count", Integer, nullable=False),
    Column("file_count", Integer, nullable=False),
    # What was answered in it to the readers' questions.
    Column("answers", Text, nullable=False, server_default=""),
    # The newest entry of the log when it was issued, as its files tell it; unknown before schema 6.
    Column("head_n", Integer),
    Column("head_hash", Text),
    UniqueConstraint("plan_id", "number", name="updates_number_once"),
)

update_rows = _table(
    "update_rows",
    Column("update_id", Integer, ForeignKey("updates.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("seq", Integer, ForeignKey("revisions.seq"), nullable=False),
)

update_files = _table(
    "update_files",
    Column("update_id", Integer, ForeignKey("updates.id"), primary_key=True),
    Column("format", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

# Word templates, each kept once, for all plans and updates that were ever published with it.
templates = _table(
    "templates",
    Column("sha256", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("added_at", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

# What the user has written for a plan's closure report so far.
closures = _table(
    "closures",
    Column("plan_id", Integer, ForeignKey("plans.id"), primary_key=True),
    Column("incident", Text, nullable=False),
    Column("root_causes", Text, nullable=False),
    Column("remediation", Text, nullable=False),
    Column("commitments", Text, nullable=False),
)


# Where an issued update was posted, as comment number `comment`; the newest posting of an update counts.
postings = _table(
    "postings",
    Column("id", Integer, primary_key=True),
    Column("update_id", Integer, ForeignKey("updates.id"), nullable=False),
    Column("comment", Integer, nullable=False),
    Column("url", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("author", Text, nullable=False),
)

# Named views of a plan's table: its columns, order, filters. `content` is JSON.
views = _table(
    "views",
    Column("plan_id", Integer, ForeignKey("plans.id"), primary_key=True),
    Column("name", Text, primary_key=True),
    Column("content", Text, nullable=False),
)

# Every day that was named for a next update: asked for with an update or in the plan's details, or seen in the
# bug's whiteboard, whose text is then kept. `day` is empty where none is set any more.
next_updates = _table(
    "next_updates",
    Column("id", Integer, primary_key=True),
    Column("plan_id", Integer, ForeignKey("plans.id"), nullable=False),
    Column("update_id", Integer, ForeignKey("updates.id")),
    Column("day", Text),
    Column("whiteboard", Text),
    Column("at", Text, nullable=False),
    Column("author", Text, nullable=False),
)

# Rule sets of an organisation's own; the newest of a name counts. `content` is TOML.
rule_sets = _table(
    "rule_sets",
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("author", Text, nullable=False),
)

# What reviewers asked: each save adds a question's complete state; the newest ordinal of a number counts.
questions = _table(
    "questions",
    Column("id", Integer, primary_key=True),
    Column("plan_id", Integer, ForeignKey("plans.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("comment", Integer),
    Column("asked_by", Text, nullable=False),
    Column("asked_at", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("actions", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("way", Text, nullable=False),
    Column("answered_by_update", Integer, ForeignKey("updates.id")),
    Column("answered_comment", Integer),
    Column("answered_at", Text, nullable=False),
    Column("withdrawn", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("author", Text, nullable=False),
    UniqueConstraint("plan_id", "number", "ordinal", name="questions_ordinal_once"),
)

# What a check called an error when an update was issued, and why it was issued all the same.
overrides = _table(
    "overrides",
    Column("id", Integer, primary_key=True),
    Column("update_id", Integer, ForeignKey("updates.id"), nullable=False),
    Column("check_name", Text, nullable=False),
    Column("sentence", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("author", Text, nullable=False),
)

# The log: each entry holds the row that was written, and the hash that ties it to all entries before it.
ledger = _table(
    "ledger",
    Column("n", Integer, primary_key=True),
    Column("content", Text, nullable=False),
    Column("hash", Text, nullable=False),
)

# What proves that something was done: each save adds an item's complete state; the newest ordinal counts.
evidence = _table(
    "evidence",
    Column("id", Integer, primary_key=True),
    Column("plan_id", Integer, ForeignKey("plans.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("action_id", Integer, ForeignKey("actions.id")),
    Column("revision_seq", Integer, ForeignKey("revisions.seq")),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    # Where a link leads, or what a note says.
    Column("text", Text, nullable=False),
    Column("proves", Text, nullable=False),
    Column("withdrawn", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("author", Text, nullable=False),
    UniqueConstraint("plan_id", "number", "ordinal", name="evidence_ordinal_once"),
)

# The bytes of evidence files, each kept once, in pieces of one MiB of which only the last may be shorter.
contents = _table("contents", Column("sha256", Text, primary_key=True), Column("size", Integer, nullable=False))
content_pieces = _table(
    "content_pieces",
    Column("sha256", Text, ForeignKey("contents.sha256"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)
PIECE_BYTES = 1024 * 1024


# Rows of these are only ever added; the guards in the database refuse anything else.
APPEND_ONLY: tuple[str, ...] = (
    "revisions", "updates", "update_rows", "update_files", "templates", "postings",
    "next_updates", "rule_sets", "questions", "overrides", "ledger", "evidence", "contents", "content_pieces",
)  # fmt: skip
