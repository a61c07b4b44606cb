"""Starts the program: the window, or a command that does the same without it."""

import errno
import gc
import os
import re
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from app.cli.parser import build_parser
from app.domain.errors import DamagedError, LostError, StorageError, UserError
from app.domain.texts import line

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EIO)
_SURROGATE = re.compile("[\ud800-\udfff]")


def main(words: Sequence[str] | None = None) -> int:
    """Runs `remediary`; 0 is success, 1 an error that was explained in one line, 2 wrong usage.

    3 says that all went well and that something needs attention, as `due` does.
    """
    given = sys.argv[1:] if words is None else words
    arguments = build_parser().parse_args([_as_utf8(word) for word in given])
    try:
        return _shown(_run(arguments))
    except UserError as error:
        print(f"remediary: {line(' '.join(str(error).split()))}{_way_out(error)}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of our output went away, as `head` does
        _forget_output()
        return 1
    except OSError as error:
        if error.errno not in _NO_ROOM or error.filename is not None:
            _note(error)
            raise
        return _untold(error)
    except Exception as error:
        _note(error)
        raise


def _note(error: Exception) -> None:
    """Notes a mistake of the program in its log, before Python prints it."""
    from app.services.program_log import log_mistake  # not needed where all is well

    log_mistake(error)


def _way_out(error: UserError) -> str:
    """The command that saves a copy, where the file can still be read but not be written; those for a damaged one."""
    import shlex  # not needed to start

    path = str(dict(error.sentence.values).get("path"))
    named = shlex.quote(path)
    if isinstance(error, DamagedError):
        return f" The commands are: remediary --db {named} restore NAME, and: remediary recover {named} --out NEW"
    if not isinstance(error, StorageError) or isinstance(error, LostError) or not Path(path).is_file():
        return ""
    return f" The command is: remediary --db {named} backup --out FILE"


def _shown(code: int) -> int:
    """The exit status, once all that was printed has really left."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        return _untold(error)
    return code


def _untold(error: OSError) -> int:
    """Says that only the output is missing."""
    print(f"remediary: what was asked for is done, but can't be printed ({error.strerror}).", file=sys.stderr)
    _forget_output()
    return 1


def _forget_output() -> None:
    """Lets nothing be printed any more, so that closing the output can't fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _as_utf8(word: str) -> str:
    """A word of the command line as it was typed, also where the locale knows ASCII only."""
    if not _SURROGATE.search(word):
        return word
    try:
        return os.fsencode(word).decode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # half a character that no locale made
        return word


def _run(arguments: Namespace) -> int:
    if arguments.command is None:
        gc.disable()  # until the window shows its rows: nothing that is made by then is garbage
        from app.ui.application import run_window  # Qt is not needed by commands

        return run_window(arguments)
    from app.cli.commands import run_command

    return run_command(arguments)
