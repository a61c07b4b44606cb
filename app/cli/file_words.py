"""The words of the commands about the database file itself."""

import argparse
from collections.abc import Callable
from pathlib import Path


def add_file_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Adds them by the function that adds one."""
    command("backups", "List the backups of the database, the newest first.", plan=False)
    make = command("backup", "Make a backup now, or a copy under a name of yours.", plan=False)
    make.add_argument("--out", type=Path, metavar="FILE", help="a complete copy in a new file, instead")
