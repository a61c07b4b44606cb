"""Which function serves which command, and the workspace it runs in."""

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping

from app.cli import actions, example, imports, plans, updates
from app.domain.errors import UserError
from app.services.preferences import Preferences, author_name, default_database
from app.services.workspace import Workspace

COMMANDS: Mapping[str, Callable[[Workspace, Namespace], None]] = {
    "plans": plans.list_plans,
    "new-plan": plans.new_plan,
    "edit-plan": plans.edit_plan,
    "actions": actions.list_actions,
    "add": actions.add,
    "edit": actions.edit,
    "split": actions.split,
    "merge": actions.merge,
    "history": actions.history,
    "import": imports.bring_in,
    "changes": updates.list_changes,
    "issue": updates.issue,
    "export": updates.export,
    "example": example.replay,
}


def run_command(arguments: Namespace) -> None:
    """Runs one command on its database; only new-plan creates a missing file."""
    if arguments.example:
        raise UserError("--example opens the window: leave out the command.")
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:  # the same bytes in every locale
            reconfigure(encoding="utf-8", errors="replace")
    creates = arguments.command in ("new-plan", "example")
    path = arguments.db or default_database()
    if creates and arguments.db is None:
        path.parent.mkdir(parents=True, exist_ok=True)
    with Workspace.open(path, author_name(Preferences(), arguments.author), create=creates) as workspace:
        COMMANDS[arguments.command](workspace, arguments)
