"""The words of the commands about evidence."""

import argparse
from collections.abc import Callable
from pathlib import Path


def add_evidence_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Adds them by the function that adds one."""
    attach = command("attach", "Attach files, a link or a note to an action, or change what was attached.")
    attach.add_argument("files", nargs="*", type=Path, metavar="FILE", help="files, kept in the database, all or none")
    what = attach.add_mutually_exclusive_group()
    what.add_argument("--link", metavar="URL", help="a link instead: https, http or mailto")
    what.add_argument("--note", metavar="TEXT", help="a text instead")
    attach.add_argument("--action", type=int, metavar="N", help="the action that it belongs to")
    attach.add_argument("--revision", type=int, metavar="K", help="one revision of the action (default: all of it)")
    attach.add_argument("--name", metavar="NAME", help="what it is called (default: the file's name, or its beginning)")
    attach.add_argument("--proves", metavar="TEXT", help="what it proves")
    attach.add_argument("--replace", metavar="E", help="save E3 anew, instead: what is given changes, the rest stays")
    listing = command("evidence", "List the evidence of a plan, save a file of it, or withdraw an item.")
    listing.add_argument("--action", type=int, metavar="N", help="of one action (default: of all)")
    wanted = listing.add_mutually_exclusive_group()
    wanted.add_argument("--missing", action="store_true", help="list the actions that have none, instead")
    wanted.add_argument("--history", nargs="?", const="", metavar="E", help="every save of E3, or of all, oldest first")
    wanted.add_argument("--save", metavar="E[.SAVE]", help="write the file E3, or its save E3.1, to --out")
    wanted.add_argument("--withdraw", metavar="E", help="E3 counts no longer, for a --reason; it stays readable")
    wanted.add_argument("--bring-back", metavar="E", help="let E3 count again")
    listing.add_argument("--out", type=Path, metavar="FILE", help="where --save writes")
    listing.add_argument("--reason", default="", metavar="TEXT", help="why it is withdrawn")
