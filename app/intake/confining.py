"""Reading a file from outside by a child process that may die without harm, within the bounds of `bounds`."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from app.domain.errors import StoppedError, UserError
from app.intake.bounds import MEMORY_BYTES, SECONDS
from app.intake.children import TooLongError, UnwantedError, answer_of
from app.intake.grids import Grid
from app.intake.wire import read_grid, read_sentence

_CHILD = Path(__file__).with_name("child.py")


def _wanted() -> bool:
    return False


def read(
    kind: str, content: bytes, name: str, cancelled: Callable[[], bool] = _wanted, seconds: float = SECONDS
) -> list[Grid]:
    """The tables of a file of a kind of `kinds.KINDS`; a UserError says why there are none. Fit for a worker thread.

    The child ends at once when it is `cancelled`, which is a StoppedError.
    """
    asked = {"kind": kind, "name": name, "size": len(content)}
    wish = json.dumps(asked).encode("ascii") + b"\n" + content
    try:
        return _read(answer_of(_CHILD, wish, cancelled, seconds), name)
    except UnwantedError:
        raise StoppedError("Reading {name} was stopped; nothing was brought in.", name=name) from None
    except TooLongError:
        raise UserError(
            "{name} takes more than {seconds} seconds to read: save the table of actions in its own file.",
            name=name, seconds=round(seconds),
        ) from None  # fmt: skip


def _read(answer: bytes, name: str) -> list[Grid]:
    """What the child said; it may have been taken over by the file, so nothing in it is believed."""
    try:
        said: dict[str, Any] = json.loads(answer) if answer else {}
        refused = read_sentence(said["refused"]) if "refused" in said else None
        grids = [read_grid(grid) for grid in said.get("grids", ())]
        problem = said.get("problem", "" if "grids" in said else "failed")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        _fail("failed", name)
    if refused is not None:
        raise UserError(refused)
    if problem:
        _fail(problem, name)
    return grids


def _fail(problem: object, name: str) -> NoReturn:
    if problem == "too much":
        raise UserError(
            "{name} needs more than {megabytes} MB of memory to read: save the table of actions in a file of its own.",
            name=name, megabytes=MEMORY_BYTES // 1024**2,
        )  # fmt: skip
    raise UserError(
        "{name} made the program that reads it fail, and nothing was brought in: open it in the program that made it,"
        " save it anew, and try again.",
        name=name,
    )
