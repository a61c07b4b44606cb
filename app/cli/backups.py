"""The commands about backups: list them, make one, save a copy."""

from argparse import Namespace
from typing import Any

from app.cli import present
from app.domain.backups import Backup
from app.domain.revisions import people_time, time_text
from app.services.backups import Backups
from app.services.workspace import Workspace


def list_backups(backups: Backups, arguments: Namespace) -> None:
    """Prints the backups of the file, the newest first."""
    found = backups.listed()
    if arguments.json:
        return present.print_json([backup_json(backup) for backup in found])
    for backup in found:
        print(f"{people_time(backup.at)}  {backup.why}  {backup.size:,} bytes  {backup.path.name}")
    return None


def back_up(workspace: Workspace, arguments: Namespace) -> None:
    """Makes a backup, or with --out a copy anywhere, and prints its path."""
    if arguments.out is not None:
        path = workspace.copy_to(arguments.out)
        return present.print_json({"path": str(path)}) if arguments.json else print(path)
    made = workspace.backups.make()
    return present.print_json(backup_json(made)) if arguments.json else print(made.path)


def backup_json(backup: Backup) -> dict[str, Any]:
    """One backup; it was verified when it was made, or it would have no name."""
    return {
        "name": backup.path.name,
        "path": str(backup.path),
        "at": time_text(backup.at),
        "reason": backup.reason.value,
        "size": backup.size,
        "from_schema": backup.schema,
    }
