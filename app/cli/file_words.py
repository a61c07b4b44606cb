"""The words of the commands about the database file itself."""

import argparse
from collections.abc import Callable
from pathlib import Path


def add_file_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Adds them by the function that adds one."""
    about = "Recompute the history log and everything that it tells of; exits with 1 when something is wrong."
    verify = command("verify", about, plan=False)
    verify.add_argument("file", nargs="?", type=Path, metavar="FILE", help="what to verify (default: the database)")
    told = "an earlier head that the history has to contain; a file, or a text such as a comment, may tell it"
    verify.add_argument("--against", metavar="PACKAGE|HASH", help=told)
    verify.add_argument(
        "--allowed", type=Path, metavar="FILE", help="of a package: whose signatures count (allowed_signers)"
    )
    command("backups", "List the backups of the database, the newest first.", plan=False)
    make = command("backup", "Make a backup now, or a copy under a name of yours.", plan=False)
    make.add_argument("--out", type=Path, metavar="FILE", help="a complete copy in a new file, instead")
    restore = command("restore", "Put a backup in the database's place; what is there now is kept first.", plan=False)
    restore.add_argument("backup", metavar="NAME|PATH", help="a name that the command backups lists, or any file")
    restore.add_argument("--dry-run", action="store_true", help="say what would differ and change nothing")
    about = "Recover what can be read in a damaged database into a new file; exits with 3 where anything can't be read."
    recover = command("recover", about, plan=False)
    recover.add_argument("file", type=Path, metavar="FILE", help="the damaged database, which is never written")
    recover.add_argument("--out", type=Path, required=True, metavar="NEW", help="the new file")
