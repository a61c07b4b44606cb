"""The triggers in the file that refuse to change history: a guard-rail, while hashes are the evidence."""

from collections.abc import Iterable

from sqlalchemy import Connection

# What no trigger on UPDATE or DELETE can see, because INSERT OR REPLACE deletes without a word.
_GUARDS: tuple[tuple[str, str, str, str], ...] = (
    (
        "revisions", "insert", "BEFORE INSERT ON revisions WHEN"
        " NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM revisions) OR NEW.ordinal IS NOT"
        " (SELECT coalesce(max(ordinal), 0) + 1 FROM revisions WHERE action_id = NEW.action_id)",
        "only takes the next number",
    ),
    (
        "updates", "insert", "BEFORE INSERT ON updates WHEN NEW.number IS NOT"
        " (SELECT coalesce(max(number), 0) + 1 FROM updates WHERE plan_id = NEW.plan_id)"
        " OR EXISTS (SELECT 1 FROM updates WHERE id = NEW.id)",
        "only takes the next number",
    ),
    (
        "update_rows", "insert", "BEFORE INSERT ON update_rows WHEN NEW.position IS NOT"
        " (SELECT coalesce(max(position), 0) + 1 FROM update_rows WHERE update_id = NEW.update_id)"
        " OR NEW.position > (SELECT row_count FROM updates WHERE id = NEW.update_id)",
        "is complete",
    ),
    (
        "update_files", "insert", "BEFORE INSERT ON update_files WHEN EXISTS (SELECT 1 FROM update_files"
        " WHERE update_id = NEW.update_id AND format = NEW.format) OR"
        " (SELECT count(*) FROM update_files WHERE update_id = NEW.update_id) >="
        " (SELECT file_count FROM updates WHERE id = NEW.update_id)",
        "is complete",
    ),
    (
        "templates", "insert", "BEFORE INSERT ON templates WHEN EXISTS (SELECT 1 FROM templates"
        " WHERE sha256 = NEW.sha256)",
        "keeps each file once",
    ),
    *(
        (
            table, "insert", f"BEFORE INSERT ON {table} WHEN NEW.id IS NOT"
            f" (SELECT coalesce(max(id), 0) + 1 FROM {table})",
            "only takes the next number",
        )
        for table in ("postings", "next_updates", "rule_sets", "questions", "overrides", "evidence")
    ),
    (
        "ledger", "insert", "BEFORE INSERT ON ledger WHEN NEW.n IS NOT (SELECT coalesce(max(n), 0) + 1 FROM ledger)",
        "only takes the next number",
    ),
    (
        "contents", "insert", "BEFORE INSERT ON contents WHEN EXISTS (SELECT 1 FROM contents"
        " WHERE sha256 = NEW.sha256)",
        "keeps each file once",
    ),
    (
        "content_pieces", "insert", "BEFORE INSERT ON content_pieces WHEN NEW.position IS NOT"
        " (SELECT coalesce(max(position), 0) + 1 FROM content_pieces WHERE sha256 = NEW.sha256)"
        " OR (SELECT coalesce(sum(length(content)), 0) FROM content_pieces WHERE sha256 = NEW.sha256)"
        " + length(NEW.content) > (SELECT size FROM contents WHERE sha256 = NEW.sha256)",
        "is complete",
    ),
    ("plans", "delete", "BEFORE DELETE ON plans", "keeps every plan"),
    ("actions", "delete", "BEFORE DELETE ON actions", "keeps every number"),
    (
        "actions", "insert", "BEFORE INSERT ON actions WHEN EXISTS (SELECT 1 FROM actions"
        " WHERE id = NEW.id OR (plan_id = NEW.plan_id AND number = NEW.number))",
        "keeps every number",
    ),
    (
        "actions", "renumber", "BEFORE UPDATE ON actions WHEN NEW.id IS NOT OLD.id OR NEW.number IS NOT OLD.number"
        " OR NEW.plan_id IS NOT OLD.plan_id OR NEW.head_seq <= OLD.head_seq"
        " OR NOT EXISTS (SELECT 1 FROM revisions WHERE seq = NEW.head_seq AND action_id = NEW.id)",
        "keeps every number",
    ),
)  # fmt: skip


def install(connection: Connection, append_only: Iterable[str]) -> None:
    """(Re)creates the triggers that refuse to change or delete history and published numbers."""
    for name, statement in statements(append_only).items():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        connection.exec_driver_sql(statement)


def statements(append_only: Iterable[str]) -> dict[str, str]:
    """Each guard by its name, with the statement that makes it."""
    every = [*_GUARDS]
    for table in append_only:
        every += [(table, verb, f"BEFORE {verb.upper()} ON {table}", "is append-only") for verb in ("update", "delete")]
    return {
        f"guard_{table}_{verb}": f"CREATE TRIGGER guard_{table}_{verb} {when} BEGIN"
        f" SELECT RAISE(ABORT, '{table} {says}'); END"
        for table, verb, when, says in every
    }
