"""The words of the commands about auditor's packages."""

import argparse
from collections.abc import Callable
from pathlib import Path

from app.domain.packages import USUAL_FORMATS


def add_package_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Adds them by the function that adds one."""
    package = command("package", "Write everything of a plan into one archive that an auditor can check.")
    package.add_argument("--out", type=Path, required=True, metavar="FILE", help="the archive, such as plan.zip")
    package.add_argument("--updates", default="all", metavar="N,N|all|last", help="whose files go in (default: all)")
    package.add_argument(
        "--formats", default=",".join(USUAL_FORMATS), metavar="NAME,NAME", help="of updates and slip record"
    )
    package.add_argument("--no-evidence", action="store_true", help="leave all evidence files out; their hashes stay")
    package.add_argument(
        "--redact", nargs="+", action="extend", default=[], metavar="E3", help="leave these evidence files out"
    )
    package.add_argument("--reason", default="", metavar="TEXT", help="why they are left out")
    package.add_argument("--hide-names", action="store_true", help="hide their names and what they prove as well")
    package.add_argument("--sign", action="store_true", help="sign it with your key, see the command key")
    package.add_argument(
        "--encrypt", action="store_true", help="encrypt it; asks, or takes REMEDIARY_PACKAGE_PASSPHRASE"
    )
    opened = command("open-package", "Build a file to look at from a package that holds.", plan=False)
    opened.add_argument("file", type=Path, metavar="FILE", help="the package")
    opened.add_argument("--out", type=Path, required=True, metavar="NEW", help="the new file, which is read-only")
