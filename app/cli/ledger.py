"""The command that verifies: everything in a file against its history log."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from app.cli import package_checks, present
from app.cli.verdicts import verdict_json, verdict_lines
from app.domain.errors import UserError
from app.domain.ledger import Head
from app.domain.revisions import time_text
from app.domain.verdicts import Verdict
from app.domain.witnesses import Finding
from app.services import ledger
from app.services.package_checks import is_package
from app.services.preferences import default_database
from app.services.witnesses import Witnesses
from app.services.workspace import utc_now


def verify(arguments: Namespace) -> int:
    """Prints what recomputing a file comes to; 0 where everything is as it was written, else 1."""
    path: Path = arguments.file or arguments.db or default_database()
    if is_package(path):
        return package_checks.verify_package(path, arguments)
    if arguments.allowed is not None:
        raise UserError("Only a package is signed: name one, or leave out --allowed.")
    wanted = package_checks.wanted_hash(arguments.against) if arguments.against is not None else None
    found = ledger.verify_file(path)
    held: Head | None = None
    if wanted is not None:
        held, said = ledger.against(path, wanted)
        found = Verdict(found.head, (*found.problems, *said.problems), found.complete)
    seen = _seen(path, holds=found.holds)
    if arguments.json:
        compared = {"hash": wanted, "n": held.n if held else None, "holds": held is not None} if wanted else None
        present.print_json({**verdict_json(found), "against": compared, "witness": _witness_json(seen)})
    else:
        print("\n".join(verdict_lines(found, held)))
    if seen is not None and seen.is_doubtful:
        present.warn(seen.sentence)
    return 0 if found.holds else 1


def _seen(path: Path, *, holds: bool) -> Finding | None:
    """What this computer saw of the history before, and, where it holds, what it sees now.

    None where the log can't be asked, as the verdict says.
    """
    try:
        return Witnesses().remember(path, utc_now()) if holds else Witnesses().look(path)
    except UserError:
        return None


def _witness_json(found: Finding | None) -> dict[str, Any] | None:
    if found is None or found.seen is None:
        return None
    head, at = found.seen.head, time_text(found.seen.at)
    return {"continuity": found.continuity.value, "n": head.n, "hash": head.hash, "at": at}
