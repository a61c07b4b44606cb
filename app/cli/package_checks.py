"""Verifying auditor's packages, and comparing histories with them."""

import os
from argparse import Namespace
from pathlib import Path
from typing import Any

from app.cli import present
from app.cli.packages import VARIABLE, asked_passphrase
from app.cli.verdicts import verdict_json, verdict_lines
from app.domain.errors import UserError
from app.domain.heads import head_in
from app.domain.packages import PackageVerdict
from app.domain.sentences import Sentence
from app.domain.texts import line
from app.domain.verdicts import Problem, ProblemKind, Verdict
from app.services import files, package_checks
from app.services.heads import heads_of_file


def verify_package(path: Path, arguments: Namespace) -> int:
    """Prints what checking a package comes to; 0 where everything is as it was packed, else 1."""
    wanted = wanted_hash(arguments.against) if arguments.against is not None else None
    allowed = files.read_text(arguments.allowed) if arguments.allowed is not None else None
    passphrase = passphrase_for(path)
    found = package_checks.verify_package(path, passphrase, allowed)
    verdict, held = found.verdict, None
    if wanted is not None and verdict.holds:
        held = package_checks.holds(path, wanted, passphrase)
        verdict = Verdict(verdict.head, verdict.problems if held else (_forked(wanted),))
    if arguments.json:
        compared = {"hash": wanted, "n": held.n if held else None, "holds": held is not None} if wanted else None
        present.print_json({**verdict_json(verdict), "against": compared, "package": _json(found)})
    else:
        print("\n".join([*verdict_lines(verdict, held), *(_lines(found) if verdict.holds else ())]))
    return 0 if verdict.holds else 1


def open_package(arguments: Namespace) -> None:
    """Verifies a package, builds a read-only file of its plan, and prints the file's path."""
    from app.services.package_opening import open_as_file  # builds databases

    found = open_as_file(arguments.file, arguments.out, passphrase_for(arguments.file))
    path = str(arguments.out.absolute())
    if arguments.json:
        present.print_json({"path": path, **verdict_json(found.verdict), "package": _json(found)})
    else:
        print("\n".join([path, *_lines(found)]))


def wanted_hash(text: str) -> str:
    """The hash that is compared with: the newest that a package, a file or the text itself tells."""
    path = Path(text)
    if _is_file(path):
        return heads_of_file(path, passphrase_for(path))[0].hash
    head = head_in(text)
    if head is None:
        raise UserError(
            "“{text}” is no hash of 64 hexadecimal digits: name one, a package, or a file of an update.",
            text=text[:100],
        )
    return head.hash


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # no file can have such a name
        return False


def passphrase_for(path: Path) -> str:
    """What opens a sealed package, from the environment or the terminal; empty for one that is not sealed."""
    if not package_checks.is_sealed(path):
        return ""
    given = os.environ.get(VARIABLE)
    return asked_passphrase(f"Passphrase of {line(path.name)}: ") if given is None else given


def _forked(wanted: str) -> Problem:
    sentence = Sentence(
        "The log never had an entry with the hash {hash}: its history is another one, or older than that entry.",
        hash=wanted,
    )
    return Problem(ProblemKind.FORKED, sentence, 0, "ledger", "", "hash", wanted, None)


def _json(found: PackageVerdict) -> dict[str, Any]:
    signed = {"fingerprint": found.fingerprint, "name": found.signer} if found.fingerprint else None
    return {
        "plan": found.plan or None, "shown": found.shown, "sealed": found.sealed, "signed_by": signed,
        "redacted": list(found.redacted), "evidence": found.holds_evidence,
    }  # fmt: skip


def _lines(found: PackageVerdict) -> list[str]:
    signed = "Not signed"
    if found.fingerprint:
        signed = f"Signed by {found.signer} with the key {found.fingerprint}: compare it with the one you were told"
    left = [f"Left out by choice: {', '.join(found.redacted)}"] if found.redacted else []
    files = [] if found.holds_evidence else ["All evidence files are left out"]
    return [f"Plan: {found.plan}", signed, *left, *files]
