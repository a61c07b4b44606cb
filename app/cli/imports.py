"""The command that brings in a table."""

import sys
from argparse import Namespace
from dataclasses import replace
from typing import Any

from app.cli import present
from app.domain import texts
from app.domain.dates import NO_DATE
from app.domain.errors import UserError
from app.services.files import read_bytes
from app.services.imports import (
    Choices,
    Decisions,
    Found,
    Matched,
    Reading,
    ReadRow,
    Verdict,
    look,
    read_choices,
    reading_of,
    refusal,
    source_of,
)
from app.services.workspace import Workspace

NO_PLAN = 1
_FROM_INPUT = "-"
_MOST_INDENTED = 1_000
# One byte more than a file may have, so that a larger one is refused and not cut.
_MOST_READ = 50 * 1024 * 1024 + 1


def is_look(arguments: Namespace) -> bool:
    """True where a file is only looked at, for which no database is needed."""
    return arguments.command == "import" and arguments.dry_run and arguments.plan is None


def look_only(arguments: Namespace) -> int:
    """Prints what a file says; 1 where it is no plan."""
    return bring_in(None, arguments)


def bring_in(workspace: Workspace | None, arguments: Namespace) -> int:
    """Saves what a table changes and adds, or with --dry-run says what it would; 1 where the file is no plan."""
    if workspace is not None and not arguments.dry_run:
        workspace.imports.refuse_unwritable()
    content, found = _look(arguments)
    if found.verdict is not Verdict.PLAN:
        if not (arguments.json and arguments.dry_run):
            raise refusal(found, str(arguments.file))
        present.print_json(_found_json(found))
        return NO_PLAN
    name = str(arguments.file)
    reading = reading_of(found, name, source_of(content, arguments.file.name if name != _FROM_INPUT else name))
    matched, saved = None, 0
    if workspace is not None:
        reading, matched, saved = _bring(workspace, arguments, reading)
    if arguments.json:
        is_long = len(found.rows) > _MOST_INDENTED
        present.print_json({**_found_json(found), **_reading_json(reading, matched, saved)}, is_long=is_long)
    elif matched is not None:
        _print(matched, arguments.dry_run)
    else:
        print(found.message)
    _warn(reading, matched)
    return 0


def _look(arguments: Namespace) -> tuple[bytes, Found]:
    """The file's bytes, none where it can't be read, and what they say."""
    choices: Choices = read_choices(arguments.table, arguments.map, arguments.rest)
    name = str(arguments.file)
    try:
        content = sys.stdin.buffer.read(_MOST_READ) if name == _FROM_INPUT else read_bytes(arguments.file)
    except UserError as error:
        return b"", Found(Verdict.UNREADABLE, error.sentence, ())
    return content, look(content, name, choices)


def _bring(workspace: Workspace, arguments: Namespace, reading: Reading) -> tuple[Reading, Matched, int]:
    """The reading with what the plan asks of it, what that comes to, and how many revisions were saved."""
    if arguments.plan is None:
        raise UserError("Name the plan that the table belongs to with --plan, or look at it with --dry-run.")
    plan, imports = workspace.plans.find(arguments.plan), workspace.imports
    asked = imports.review(plan.id, reading)
    told = tuple(heading for heading in reading.told if heading not in asked.renamed)
    reading = replace(reading, asked=(*reading.asked, *asked.questions), told=told)
    if arguments.dry_run:
        return reading, imports.decided(plan.id, asked, Decisions(left_out=asked.wordless)), 0
    matched = imports.accepted(plan.id, asked)
    return reading, matched, len(imports.save(plan.id, reading, matched, arguments.reason).steps)


def _found_json(found: Found) -> dict[str, Any]:
    return {
        "verdict": found.verdict.value,
        "message": str(found.message),
        "questions": list(map(str, found.questions)),
        "rows": [_row_json(row) for row in found.rows],
        "tables": [
            {"number": one.number, "place": str(one.grid.place), "plan": one.is_plan, "why": str(one.why)}
            for one in found.tables
        ],
    }


def _reading_json(reading: Reading, matched: Matched | None, saved: int) -> dict[str, Any]:
    told: dict[str, Any] = {"questions": list(map(str, reading.questions))}
    if matched is not None:
        changes = present.changes_json(matched.changes, "")
        told |= {"changed": changes["changed"], "added": changes["added"], "missing": list(matched.missing)}
    return told | {
        "ignored_columns": list(reading.ignored),
        "told_columns": list(reading.told),
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
        "observations": row.observations,
    }


def _print(matched: Matched, dry_run: bool) -> None:
    for change in matched.changes.changed:
        print("\n".join(present.change_lines(change)))
    would = "Would change" if dry_run else "Changed"
    changed, new = [base.number for base, _ in matched.changed], list(matched.changes.added)
    print(f"{would}: {texts.numbers(changed) or 'none'}; new: {texts.numbers(new) or 'none'}.")


def _warn(reading: Reading, matched: Matched | None) -> None:
    if matched is not None and matched.missing:
        present.warn(f"The table lacks {texts.numbers(list(matched.missing))}; the plan keeps what it has there.")
    if reading.ignored:
        present.warn(f"These columns have no field and were left out: {', '.join(reading.ignored)}.")
    if reading.told:
        present.warn(f"These columns have no field and went into the observations: {', '.join(reading.told)}.")
    for question in reading.questions:
        present.warn(question)
    present.warn_replaced(sum(row.replaced for row in reading.rows))
