"""Starts the program: the window, or a command that does the same without it."""

import sys
from argparse import Namespace
from collections.abc import Sequence

from app.cli.parser import build_parser
from app.domain.errors import UserError


def main(words: Sequence[str] | None = None) -> int:
    """Runs `remediary`; 0 is success, 1 an error that was explained in one line, 2 wrong usage."""
    arguments = build_parser().parse_args(words)
    try:
        return _run(arguments)
    except UserError as error:
        print(f"remediary: {' '.join(str(error).split())}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of our output went away, as `head` does
        sys.stderr.close()
        return 1


def _run(arguments: Namespace) -> int:
    if arguments.command is None:
        from app.ui.application import run_window  # Qt is not needed by commands

        return run_window(arguments)
    from app.cli.commands import run_command

    run_command(arguments)
    return 0
