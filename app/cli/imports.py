"""The command that brings in a table."""

from argparse import Namespace
from typing import Any

from app.cli import present
from app.domain import texts
from app.domain.dates import NO_DATE
from app.services.imports import Matched, Reading, ReadRow, read_file
from app.services.workspace import Workspace


def bring_in(workspace: Workspace, arguments: Namespace) -> None:
    """Saves what a table changes and adds, or with --dry-run says what it would."""
    plan = workspace.plans.find(arguments.plan)
    reading = read_file(arguments.file)
    matched = workspace.imports.match(plan.id, reading)
    saved = 0
    if not arguments.dry_run:
        saved = len(workspace.imports.save(plan.id, reading, matched, arguments.reason).steps)
    if arguments.json:
        present.print_json(_json(reading, matched, saved))
    else:
        _print(matched, arguments.dry_run)
    _warn(reading, matched)


def _json(reading: Reading, matched: Matched, saved: int) -> dict[str, Any]:
    changes = present.changes_json(matched.changes, "")
    return {
        "verdict": "plan",
        "message": f"{len(reading.rows)} rows were read.",
        "questions": list(map(str, reading.questions)),
        "rows": [_row_json(row) for row in reading.rows],
        "changed": changes["changed"],
        "added": changes["added"],
        "missing": list(matched.missing),
        "ignored_columns": list(reading.ignored),
        "saved_revisions": saved,
    }


def _row_json(row: ReadRow) -> dict[str, Any]:
    """A row as it was read: what it does not say is empty or null."""
    fields = {**row.status_fields, **row.fields}
    status = row.reading.status
    return {
        "number": row.number,
        "action": fields.get("action", ""),
        "status_text": row.status_text or "",
        "status": status.value if status else None,
        "due": present.date_json(fields.get("due", NO_DATE)),
        "completed": present.date_json(fields.get("completed", NO_DATE)),
        "owner": fields.get("owner", ""),
        "kind": present.value_json(fields.get("kind")),
        "root_causes": fields.get("root_causes", ""),
        "evaluation": fields.get("evaluation", ""),
        "observations": fields.get("observations", ""),
    }


def _print(matched: Matched, dry_run: bool) -> None:
    for change in matched.changes.changed:
        print("\n".join(present.change_lines(change)))
    would = "Would change" if dry_run else "Changed"
    changed, new = [base.number for base, _ in matched.changed], list(matched.changes.added)
    print(f"{would}: {texts.numbers(changed) or 'none'}; new: {texts.numbers(new) or 'none'}.")


def _warn(reading: Reading, matched: Matched) -> None:
    if matched.missing:
        present.warn(f"The table lacks {texts.numbers(list(matched.missing))}; the plan keeps what it has there.")
    if reading.ignored:
        present.warn(f"These columns have no field and were left out: {', '.join(reading.ignored)}.")
    for question in reading.questions:
        present.warn(question)
    present.warn_replaced(sum(row.replaced for row in reading.rows))
