"""The commands about auditor's packages."""

import os
import sys
from argparse import Namespace

from app.cli import present
from app.cli.keys import passphrase_of
from app.domain.errors import UserError
from app.domain.evidence import read_reference
from app.domain.packages import PackageChoice, Redaction, is_weak, read_numbers
from app.domain.texts import line
from app.services.signatures import Signatures
from app.services.workspace import Workspace

VARIABLE = "REMEDIARY_PACKAGE_PASSPHRASE"


def package(workspace: Workspace, arguments: Namespace) -> None:
    """Writes a package and prints its path, with the head of the log that it holds."""
    plan = workspace.plans.find(arguments.plan)
    choice = PackageChoice(
        read_numbers(arguments.updates, [update.number for update in workspace.updates.issued(plan.id)]),
        tuple(dict.fromkeys(name.strip() for name in arguments.formats.split(",") if name.strip())),
        not arguments.no_evidence,
        tuple(_redactions(arguments)),
    )
    key = Signatures().key() if arguments.sign else None
    made = workspace.packages.write(
        plan.id,
        arguments.out,
        choice,
        sign=arguments.sign,
        key_passphrase=passphrase_of(key) if key else "",
        passphrase=_new_passphrase() if arguments.encrypt else "",
    )
    path = arguments.out.resolve()
    if arguments.json:
        present.print_json(
            {
                "path": str(path), "head": {"n": made.head.n, "hash": made.head.hash}, "files": made.files,
                "size": made.size, "sha256sums": made.sums, "encrypted": made.encrypted,
                "signed_by": made.fingerprint or None,
            }
        )  # fmt: skip
    else:
        print(f"{path}\nEntry {made.head.n}, SHA-256 {made.head.hash}")


def _redactions(arguments: Namespace) -> list[Redaction]:
    numbers = dict.fromkeys(read_reference(text)[0] for text in arguments.redact)
    return [Redaction(number, line(arguments.reason), arguments.hide_names) for number in numbers]


def _new_passphrase() -> str:
    given = os.environ.get(VARIABLE)
    if given is None:
        given = asked_passphrase("Passphrase for the package: ")
        if asked_passphrase("The same again: ") != given:
            raise UserError("The two passphrases differ: try again.")
    if not given:
        raise UserError("An empty passphrase encrypts nothing: choose one, or leave out --encrypt.")
    if is_weak(given):
        present.warn("The passphrase is short: whoever has the file can try many. Choose 12 characters or more.")
    return given


def asked_passphrase(prompt: str) -> str:
    """A passphrase from the terminal, which is not shown; a UserError where nobody can be asked."""
    import getpass  # not needed where the variable is set

    if not sys.stdin.isatty():
        raise UserError("A passphrase is needed, and nobody can be asked: set {variable}.", variable=VARIABLE)
    try:
        return getpass.getpass(prompt, sys.stderr)
    except (EOFError, KeyboardInterrupt):
        raise UserError("No passphrase was given: nothing was done.") from None
