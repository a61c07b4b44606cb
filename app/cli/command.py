"""What the words of every command have in common."""

import argparse

Commands = argparse._SubParsersAction  # its only name


def command(
    commands: "Commands[argparse.ArgumentParser]", name: str, about: str, *, plan: bool = True
) -> argparse.ArgumentParser:
    """A command with what all commands have in common; with `plan`, it asks for one."""
    made = commands.add_parser(name, help=about, description=about, allow_abbrev=False)
    if plan:
        made.add_argument("--plan", required=True, metavar="PLAN", help="the plan's id or title")
    made.add_argument("--json", action="store_true", help="print one JSON value and nothing else")
    return made
