"""Which function serves which command, and the workspace it runs in."""

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping

from app.cli import (
    actions,
    backups,
    checks,
    closures,
    due,
    evidence,
    example,
    imports,
    keys,
    ledger,
    log,
    package_checks,
    packages,
    pictures,
    plans,
    present,
    questions,
    recovery,
    slips,
    templates,
    updates,
    whiteboards,
)  # fmt: skip
from app.domain import texts
from app.domain.errors import UserError
from app.services.backups import Backups
from app.services.preferences import Preferences, author_name, default_database, make_data_folder
from app.services.workspace import Workspace, utc_now

# A command may return an exit status; most succeed or raise.
COMMANDS: Mapping[str, Callable[[Workspace, Namespace], int | None]] = {
    "plans": plans.list_plans,
    "log": log.list_log,
    "due": due.due,
    "rules": due.list_rules,
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
    "updates": updates.list_updates,
    "check": checks.check,
    "issue": updates.issue,
    "posted": updates.posted,
    "export": updates.export,
    "picture": pictures.picture,
    "package": packages.package,
    "closure": closures.closure,
    "slips": slips.list_slips,
    "template": templates.template,
    "questions": questions.list_questions,
    "ask": questions.ask,
    "answer": questions.answer,
    "withdraw-question": questions.withdraw,
    "attach": evidence.attach,
    "evidence": evidence.list_evidence,
    "whiteboard": whiteboards.whiteboard,
    "backup": backups.back_up,
    "example": example.replay,
}

# These need no database.
_ALONE: Mapping[str, Callable[[Namespace], int | None]] = {
    "key": keys.key,
    "verify": ledger.verify,
    "open-package": package_checks.open_package,
    "recover": recovery.recover_file,
}

# These work on the file itself, which may be damaged or missing.
_ON_FILES: Mapping[str, Callable[[Backups, Namespace], int | None]] = {
    "backups": backups.list_backups,
    "restore": backups.restore,
}

# These make a missing file, so what they are given is looked at before there is one.
_CREATING: Mapping[str, Callable[[Namespace], object]] = {"new-plan": plans.new_details, "example": example.check}

_TEXTS = (
    "title",
    "organisation",
    "reference",
    "url",
    "reason",
    "intro",
    "author",
    "text",
    "by",
    "note",
    "proves",
    "name",
)


def run_command(arguments: Namespace) -> int:
    """Runs one command on its database and returns its exit status; only new-plan creates a missing file."""
    if arguments.example:
        raise UserError("--example opens the window: leave out the command.")
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:  # the same bytes in every locale
            reconfigure(encoding="utf-8", errors="replace")
    if arguments.command in _ALONE:
        return _ALONE[arguments.command](arguments) or 0
    if imports.is_look(arguments):
        return imports.look_only(arguments)
    creates = arguments.command in _CREATING
    if creates:
        _CREATING[arguments.command](arguments)
    path = arguments.db or (make_data_folder() if creates else default_database())
    if arguments.command in _ON_FILES:
        return _ON_FILES[arguments.command](Backups(path, utc_now), arguments) or 0
    with Workspace.open(path, author_name(Preferences(), arguments.author), create=creates) as workspace:
        if not workspace.is_new:
            workspace.backups.make_daily_before_change()
        status = COMMANDS[arguments.command](workspace, arguments)
        for trouble in workspace.backups.untold():
            present.warn(trouble)
    # Fields say themselves what was replaced in them; these are the texts beside them.
    beside = [value for name in _TEXTS if isinstance(value := getattr(arguments, name, None), str)]
    present.warn_replaced(sum(texts.clean(text).replaced for text in beside))
    return status or 0
