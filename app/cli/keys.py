"""The command about the key that signs packages; it needs no database."""

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from app.cli import present
from app.domain.errors import UserError
from app.services.preferences import Preferences, author_name
from app.services.signatures import KeyFile, Signatures, Signer, signer_name

VARIABLE = "REMEDIARY_KEY_PASSPHRASE"


def key(arguments: Namespace) -> None:
    """Makes, chooses or forgets the key; prints which one is used then."""
    signatures = Signatures()
    if arguments.create is not None:
        signatures.create(arguments.create, _new_passphrase(arguments.create))
    elif arguments.use is not None:
        signatures.use(arguments.use, passphrase_of(signatures.look(arguments.use)))
    elif arguments.forget:
        signatures.forget()
    found = signatures.key()
    if arguments.json:
        present.print_json(_json(found, author_name(Preferences(), arguments.author)))
    elif arguments.public:
        if found is None:
            raise UserError("No key is chosen: make one with --create FILE, or choose one with --use FILE.")
        print(found.public.ssh)
    else:
        print(f"{_shown(found.path)}  {found.public.fingerprint}" if found else "No key: nothing is signed")


def passphrase_of(found: KeyFile) -> str:
    """What unlocks a key, from the environment or the terminal; empty for a key that is not locked."""
    if not found.has_passphrase:
        return ""
    given = os.environ.get(VARIABLE)
    if given is None:
        if not sys.stdin.isatty():
            raise UserError("The key is locked, and nobody can be asked: set {variable}.", variable=VARIABLE)
        given = _asked(f"Passphrase of {_shown(found.path)}: ")
    return given


def _new_passphrase(path: Path) -> str:
    """For a new key; where nobody can be asked and no variable is set, the key is not locked."""
    given = os.environ.get(VARIABLE)
    if given is not None or not sys.stdin.isatty():
        return given or ""
    chosen = _asked(f"Passphrase for {_shown(path)} (empty for none): ")
    if _asked("The same again: ") != chosen:
        raise UserError("The two passphrases differ: try again.")
    return chosen


def _asked(prompt: str) -> str:
    import getpass  # not needed where the variable is set

    try:
        return getpass.getpass(prompt, sys.stderr)
    except (EOFError, KeyboardInterrupt):
        raise UserError("No passphrase was given: nothing was done.") from None


def _shown(path: Path) -> str:
    return str(path).encode("utf-8", "replace").decode("utf-8")


def _json(found: KeyFile | None, author: str) -> dict[str, Any]:
    """All null where no key is chosen; `signer` is the name that a signature by this author is checked for."""
    if found is None:
        return dict.fromkeys(("path", "passphrase", "fingerprint", "public", "pem", "signer", "allowed_signers"))
    signer = Signer(signer_name(author), found.public)
    return {
        "path": _shown(found.path),
        "passphrase": found.has_passphrase,
        "fingerprint": found.public.fingerprint,
        "public": found.public.ssh,
        "pem": found.public.pem,
        "signer": signer.name,
        "allowed_signers": signer.line,
    }
