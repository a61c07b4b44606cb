"""The command that verifies: everything in a file against its history log."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from app.cli import present
from app.domain.errors import UserError
from app.domain.ledger import Head
from app.domain.revisions import time_text
from app.domain.sentences import counted
from app.domain.verdicts import Problem, Verdict
from app.domain.witnesses import Finding
from app.services import ledger
from app.services.preferences import default_database
from app.services.witnesses import Witnesses

# More than anybody reads; --json has them all.
_MOST_LINES = 20


def verify(arguments: Namespace) -> int:
    """Prints what recomputing a file comes to; 0 where everything is as it was written, else 1."""
    wanted = _wanted(arguments.against) if arguments.against else None
    path: Path = arguments.file or arguments.db or default_database()
    found = ledger.verify_file(path)
    held: Head | None = None
    if wanted is not None:
        held, said = ledger.against(path, wanted)
        found = Verdict(found.head, (*found.problems, *said.problems), found.complete)
    seen = _seen(path)
    if arguments.json:
        compared = {"hash": wanted, "n": held.n if held else None, "holds": held is not None} if wanted else None
        present.print_json({**verdict_json(found), "against": compared, "witness": _witness_json(seen)})
    else:
        print("\n".join(_lines(found, held)))
    if seen is not None and seen.is_doubtful:
        present.warn(seen.sentence)
    return 0 if found.holds else 1


def verdict_json(found: Verdict) -> dict[str, Any]:
    """What was found, the first thing first; `entries` counts those of the log."""
    return {
        "ok": found.holds,
        "entries": found.head.n,
        "head": {"n": found.head.n, "hash": found.head.hash},
        "problems": [_problem_json(one) for one in found.problems],
    }


def _problem_json(one: Problem) -> dict[str, Any]:
    return {
        "kind": one.kind.value, "entry": one.entry or None, "table": one.table, "key": one.key, "column": one.column,
        "was": one.was, "is": one.found, "sentence": str(one.sentence),
    }  # fmt: skip


def _seen(path: Path) -> Finding | None:
    """What this computer saw of the history before; None where the log can't be asked, as the verdict says."""
    try:
        return Witnesses().look(path)
    except UserError:
        return None


def _witness_json(found: Finding | None) -> dict[str, Any] | None:
    if found is None or found.seen is None:
        return None
    head, at = found.seen.head, time_text(found.seen.at)
    return {"continuity": found.continuity.value, "n": head.n, "hash": head.hash, "at": at}


def _wanted(text: str) -> str:
    wanted = ledger.read_hash(text)
    if wanted is None:
        raise UserError("“{text}” is no hash of 64 hexadecimal digits: name one, or a package.", text=text[:100])
    return wanted


def _lines(found: Verdict, held: Head | None) -> list[str]:
    head = f"Entry {found.head.n}, SHA-256 {found.head.hash}"
    if found.holds:
        compared = [f"Its first {held.n} entries are the history that was compared with."] if held else []
        said = counted(
            "Everything is as it was written, by {count} entry of the log.",
            "Everything is as it was written, by {count} entries of the log.",
            found.head.n,
        )
        return [str(said), *compared, head]
    wrong = counted("{count} thing is wrong:", "{count} things are wrong:", len(found.problems))
    more = len(found.problems) - _MOST_LINES
    shown = [f"- {one.sentence}" for one in found.problems[:_MOST_LINES]]
    return [str(wrong), *shown, *([f"- and {more} more; --json lists them all."] if more > 0 else [])]
