"""The commands about backups: list them, make one, save a copy, put one in place."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.cli import present
from app.domain.backup_previews import Line, Preview, Way
from app.domain.backups import Backup
from app.domain.errors import UserError
from app.domain.revisions import people_time, time_text
from app.domain.verdicts import Verdict
from app.services import ledger
from app.services.backups import Backups, Restored
from app.services.workspace import Workspace

_WAYS = {Way.GONE: "only now", Way.BACK: "only in the backup", Way.OTHER: "differs"}
_MOST_SHOWN = 60


def list_backups(backups: Backups, arguments: Namespace) -> None:
    """Prints the backups of the file, the newest first."""
    found = backups.everything()
    if not found and not backups.path.exists():
        raise UserError("There is no file {path}, and no backup of it: check the name.", path=backups.path)
    if arguments.json:
        return present.print_json([backup_json(backup) for backup in found])
    for backup in found:
        trusted = "" if backup.is_verified else "  does not verify"
        print(f"{people_time(backup.at)}  {backup.why}  {backup.size:,} bytes  {backup.path.name}{trusted}")
    return None


def back_up(workspace: Workspace, arguments: Namespace) -> None:
    """Makes a backup, or with --out a copy anywhere, and prints its path."""
    if arguments.out is not None:
        path = workspace.copy_to(arguments.out)
        return present.print_json({"path": str(path)}) if arguments.json else print(path)
    made = workspace.backups.make()
    return present.print_json(backup_json(made)) if arguments.json else print(made.path)


def restore(backups: Backups, arguments: Namespace) -> None:
    """Puts a backup in the file's place, or with --dry-run says what would differ."""
    backup = backups.find(arguments.backup)
    preview = backups.preview(backup)
    verdict = _verdict(backup)
    done = None if arguments.dry_run else backups.restore(backup)
    if verdict is not None and not verdict.holds:
        present.warn(f"{backup} does not verify: {verdict.problems[0].sentence}")
    if arguments.json:
        verified = verdict.holds if verdict is not None else None
        return present.print_json({**_restored_json(backup, preview, done), "verified": verified})
    for line in _preview_lines(preview):
        print(line)
    if done is not None:
        print(f"Restored {backup} to {done.path}.")
        print(f"What was there is kept: {done.kept}" if done.kept else "There was no file before.")
    return None


def _verdict(backup: Path) -> Verdict | None:
    """What its own log says of a backup; None for one of an older version, which kept none."""
    try:
        return ledger.verify_file(backup)
    except UserError:
        return None


def _restored_json(backup: Path, preview: Preview, done: Restored | None) -> dict[str, Any]:
    return {
        "backup": str(backup),
        "restored": str(done.path) if done else None,
        "kept": str(done.kept) if done and done.kept else None,
        "same": preview.is_same,
        "plans": [
            {"plan": plan.plan_id, "title": plan.title, "differences": list(map(_line_json, plan.lines))}
            for plan in preview.plans
        ],
        "beside": list(map(_line_json, preview.beside)),
        "log": str(preview.log),
    }


def _line_json(line: Line) -> dict[str, Any]:
    return {
        "way": line.way.value,
        "kind": line.kind,
        "number": line.number,
        "text": str(line.what),
        "values": {value.name: [value.now, value.then] for value in line.values},
    }


def _preview_lines(preview: Preview) -> Iterator[str]:
    for plan in preview.plans:
        yield plan.title
        for line in plan.lines:
            yield f"  {_WAYS[line.way]}: {line.what}"
            for value in line.values:
                yield f"    {value.label}: {_short(value.now)} -> {_short(value.then)}"
    yield from (f"{_WAYS[line.way]}: {line.what}" for line in preview.beside)
    if preview.is_same:
        yield "Nothing differs."
    yield str(preview.log)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return repr(line if len(line) <= _MOST_SHOWN else f"{line[:_MOST_SHOWN]}…")


def backup_json(backup: Backup) -> dict[str, Any]:
    """One backup; `verified` tells of the moment when it was made."""
    return {
        "name": backup.path.name,
        "path": str(backup.path),
        "at": time_text(backup.at),
        "reason": backup.reason.value,
        "size": backup.size,
        "from_schema": backup.schema,
        "verified": backup.is_verified,
    }
