"""Values as JSON and as lines of text: the shapes that scripts rely on."""

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from app.domain.actions import FIELD_LABELS, Kind, Status
from app.domain.changes import ActionChange, ChangeSet, FieldChange
from app.domain.dates import WrittenDate
from app.domain.heads import head_line
from app.domain.milestones import Milestone
from app.domain.plans import MOMENTS, PlanSummary
from app.domain.publishing import CHOICES
from app.domain.revisions import Revision, time_text
from app.domain.sentences import Sentence
from app.domain.updates import IssuedUpdate
from app.domain.values import shown
from app.domain.wordings import Wording


def print_json(value: Any, *, is_long: bool = False) -> None:
    """Prints one JSON value; characters beyond ASCII stay readable, lone surrogates can't occur.

    One that is too long for a reader is printed in one line, five times as fast.
    """
    print(json.dumps(value, ensure_ascii=False, indent=None if is_long else 2))


def warn(sentence: str | Sentence) -> None:
    """Prints a sentence beside the result."""
    print(f"remediary: {sentence}", file=sys.stderr)


def warn_replaced(count: int) -> None:
    """Says how many characters were replaced, where any were."""
    if count:
        said, what = ("1 character was", "it") if count == 1 else (f"{count} characters were", "them")
        warn(f"{said} replaced by “\ufffd”, because no document can hold {what}.")


def date_json(written: WrittenDate) -> dict[str, str | None]:
    """A date with its days in ISO form, null where they can't be known."""
    return {
        "text": written.text,
        "earliest": written.earliest.isoformat() if written.earliest else None,
        "latest": written.latest.isoformat() if written.latest else None,
        "precision": written.precision.value,
    }


def value_json(value: Any) -> Any:
    """Any field's value as JSON."""
    if isinstance(value, WrittenDate):
        return date_json(value)
    if isinstance(value, tuple):
        return [value_json(item) for item in value]
    if isinstance(value, Milestone):
        return {"text": value.text, "due": date_json(value.due), "completed": date_json(value.completed)}
    return value.value if isinstance(value, Status | Kind) else value


def action_json(row: Revision, wording: Wording) -> dict[str, Any]:
    """An action at one revision; `status_text` is what the table prints."""
    state = row.state
    return {
        "number": row.number,
        "action": state.action,
        "status": state.status.value,
        "status_text": wording.status_text(state),
        "due": date_json(state.due),
        "completed": date_json(state.completed),
        "observations": state.observations,
        "owner": state.owner,
        "kind": value_json(state.kind),
        "root_causes": state.root_causes,
        "evaluation": state.evaluation,
        "split_from": state.split_from,
        "merged_into": state.merged_into,
        "revision": row.ordinal,
        "milestones": value_json(state.milestones),
    }


def plan_json(summary: PlanSummary) -> dict[str, Any]:
    """A plan with its counts."""
    details = summary.plan.details
    days = {name: getattr(details, name) for name in ("opened", "next_update_due", "closed")}
    return {
        "id": summary.plan.id,
        "title": details.title,
        "organisation": details.organisation,
        "reference": details.reference,
        "url": details.url,
        **{name: day.isoformat() if day else None for name, day in days.items()},
        "layout": details.layout,
        "wording": details.wording,
        **{name: getattr(details, name) for name in (*CHOICES, "rules", *MOMENTS, "checks", "evidence")},
        **{name: _lines(getattr(details, name)) for name in ("root_causes", "went_wrong")},
        "actions": {
            "total": summary.total,
            "open": summary.open,
            "done": summary.done,
            "cancelled": summary.cancelled,
            "overdue": summary.overdue,
        },
        "updates": summary.updates,
    }


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def fields_json(fields: Iterable[FieldChange]) -> dict[str, list[Any]]:
    """Fields as `{name: [old, new]}`."""
    return {change.field: [value_json(change.old), value_json(change.new)] for change in fields}


def changes_json(changes: ChangeSet, announcement: str) -> dict[str, Any]:
    """What changed, and the line that says so."""
    return {
        "changed": [{"number": item.number, "fields": fields_json(item.fields)} for item in changes.changed],
        "added": list(changes.added),
        "removed": list(changes.removed),
        "announcement": announcement,
    }


def update_json(update: IssuedUpdate) -> dict[str, Any]:
    """An issued update with its files; `posting` is null until it was said where the update was posted."""
    posting = update.posting
    told = {"comment": posting.comment, "url": posting.url} if posting else {}
    return {
        "number": update.number,
        "dated": update.dated.isoformat(),
        "announcement": update.announcement,
        "intro": update.intro,
        "issued_at": time_text(update.issued_at),
        "author": update.author,
        "posting": {**told, "time": time_text(posting.at), "author": posting.author} if posting else None,
        "files": [asdict(file) for file in update.files],
        "answers": update.answers,
        "overrides": overrides_json(update),
        "head": asdict(update.head) if update.head else None,
    }


def overrides_json(update: IssuedUpdate) -> list[dict[str, str]]:
    """What checks called an error in an update, and why it was issued all the same."""
    return [
        {
            "check": one.check,
            "sentence": one.sentence,
            "reason": one.reason,
            "at": time_text(one.at),
            "author": one.author,
        }
        for one in update.overrides
    ]


def update_lines(update: IssuedUpdate) -> list[str]:
    """An issued update for a terminal: its heading, what it said, and its files."""
    files = [f"  {file.sha256}  {file.name}" for file in update.files]
    head = f"Update {update.number}, {update.dated}, {posting_text(update)}"
    told = [f"  {line}"] if (line := head_line(update.head)) else []
    return [head, f"  {update.announcement}", *override_lines(update), *files, *told]


def override_lines(update: IssuedUpdate) -> list[str]:
    """What checks called an error in an update, and why it was issued all the same, for a terminal."""
    return [f"  overridden by {one.author}: {one.sentence} ({one.reason})" for one in update.overrides]


def posting_text(update: IssuedUpdate) -> str:
    """Where an update was posted, as the end of a sentence."""
    posting = update.posting
    if posting is None:
        return "not posted yet"
    return f"posted as comment {posting.comment}" + (f": {posting.url}" if posting.url else "")


def revision_json(row: Revision, fields: Sequence[FieldChange], wording: Wording) -> dict[str, Any]:
    """One entry of the history with what it changed; a first revision has no `fields`."""
    return {
        "number": row.number,
        "revision": row.ordinal,
        "seq": row.seq,
        "time": time_text(row.at),
        "author": row.author,
        "reason": row.reason,
        "fields": fields_json(fields),
        "discarded": row.state.discarded,
        "action": action_json(row, wording),
    }


def change_lines(change: ActionChange) -> list[str]:
    """An action's change for a terminal, a line a field."""
    return [f"#{change.number}", *field_lines(change.fields)]


def field_lines(fields: Iterable[FieldChange]) -> list[str]:
    """Fields for a terminal: label, old and new."""
    return [f"    {FIELD_LABELS[c.field]}: {short(c.old)} -> {short(c.new)}" for c in fields]


def short(value: Any) -> str:
    """A value in one line of at most 70 characters, in quotation marks."""
    text = " ".join(shown(value).split())
    return f"“{text if len(text) <= 70 else text[:69] + '…'}”"
