"""The command that lists what changed in all plans."""

from argparse import Namespace
from datetime import timedelta
from typing import Any

from app.cli import evidence, present
from app.domain.log import LogEntry, LoggedChange, LoggedEvidence, LoggedUpdate
from app.domain.revisions import people_time, time_text
from app.domain.wordings import wording
from app.services.plans import read_day
from app.services.workspace import Workspace

_WEEK = timedelta(days=6)
_ALL = 10_000_000


def list_log(workspace: Workspace, arguments: Namespace) -> None:
    """Prints all that was saved, issued and attached in a span of days, by default the last seven."""
    last = read_day(arguments.last) or workspace.today
    first = read_day(arguments.first) or last - _WEEK
    found = workspace.overview.log(first, last, _ALL)
    if arguments.json:
        return present.print_json([_json(entry) for entry in found.entries])
    for entry in found.entries:
        print("\n".join(_lines(entry)))
    return None


def _json(entry: LogEntry) -> dict[str, Any]:
    plan = {"plan": entry.plan_id, "title": entry.plan}
    if isinstance(entry, LoggedChange):
        return plan | {"update": None} | present.revision_json(entry.revision, entry.fields, wording(entry.wording))
    if isinstance(entry, LoggedEvidence):
        item = evidence.evidence_json(entry.item)
        saved = {"time": time_text(entry.at), "author": entry.item.author}
        return plan | {"update": None} | saved | {"change": entry.deed.value, "evidence": item}
    update = entry.update
    return plan | {
        "update": update.number,
        "time": time_text(update.issued_at),
        "author": update.author,
        "dated": update.dated.isoformat(),
        "announcement": update.announcement,
        **({"overrides": present.overrides_json(update)} if update.overrides else {}),
    }


def _lines(entry: LogEntry) -> list[str]:
    if isinstance(entry, LoggedUpdate):
        update = entry.update
        said = f"{entry.plan}: update {update.number}, issued {people_time(update.issued_at)}, {update.author}"
        return [said, f"    {update.announcement}", *map("  {}".format, present.override_lines(update))]
    if isinstance(entry, LoggedEvidence):
        item, when = entry.item, people_time(entry.at)
        said = f"{entry.plan}: #{item.action} evidence {item.label} {entry.deed.value}, {when}, {item.author}"
        return [said, f"    {item.name}", *evidence.said_lines(item)]
    row = entry.revision
    reason = f" ({row.reason})" if row.reason else ""
    head = f"{entry.plan}: #{row.number} revision {row.ordinal}, {people_time(row.at)}, {row.author}{reason}"
    return [head, *(present.field_lines(entry.fields) if row.ordinal > 1 else ["    created"])]
