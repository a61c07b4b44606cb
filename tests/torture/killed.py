"""The child that is killed: it tells the story, acknowledges each wish, and dies at a moment that was chosen."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from app.store.database import Database
from tests.torture import shim
from tests.torture.story import Clock, Wish, opened, tell


class Moment(Enum):
    """From when on the moment of a kill is counted: the wish, its transaction, or its journal's becoming hot."""

    WISH = "wish"
    TRANSACTION = "transaction"
    HOT = "hot"


@dataclass(frozen=True, slots=True)
class Aim:
    """Which wish a kill is meant for, and how many seconds after which of its moments."""

    position: int
    moment: Moment
    delay: float


@dataclass(frozen=True, slots=True)
class Variant:
    """The program as it is, or made naive: prepared in the child, and acknowledging before or after it has saved."""

    naive: str = ""
    prepare: Callable[[], None] = lambda: None
    acknowledges_before: bool = False


@dataclass(frozen=True, slots=True)
class Life:
    """The places of the wishes that were acknowledged, and whether a kill ended it."""

    acknowledged: tuple[int, ...]
    killed: bool


def live(path: Path, story: list[Wish], position: int, aim: Aim, variant: Variant) -> Life:
    """A life of the program in a process of its own, from this wish on."""
    inward, outward = os.pipe()
    child = os.fork()
    if not child:
        os.close(inward)
        _tell_on(path, story, position, outward, aim, variant)
    os.close(outward)
    with os.fdopen(inward) as heard:
        said = tuple(int(line) for line in heard.read().splitlines())
    _, status = os.waitpid(child, 0)
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    if not killed and status:
        raise RuntimeError(f"The child failed by itself after {said}.")
    return Life(said, killed)


def _tell_on(path: Path, story: list[Wish], position: int, outward: int, aim: Aim, variant: Variant) -> None:
    """Never returns: it ends where it is killed, or when the story is told."""
    status = 1
    try:
        shim.watch(path.parent)
        variant.prepare()
        clock = Clock()
        workspace = opened(path, clock)
        for turn in range(position, len(story)):
            if variant.acknowledges_before:
                _acknowledge(outward, turn)
            with _taken(aim) if turn == aim.position else nullcontext():
                tell(workspace, clock, story, turn)
            if not variant.acknowledges_before:
                _acknowledge(outward, turn)
        status = 0
    finally:
        os._exit(status)


def _acknowledge(file: int, position: int) -> None:
    # Nothing is buffered: the word is out before anything else can happen.
    os.write(file, f"{position}\n".encode())


def _taken(aim: Aim) -> AbstractContextManager[None]:
    """The kill is set going, or will be when the wish begins its transaction."""
    if aim.moment is Moment.TRANSACTION:
        return when_writing(lambda: shim.kill_after(aim.delay))
    if aim.moment is Moment.HOT:
        shim.kill_when_hot(aim.delay)
    else:
        shim.kill_after(aim.delay)
    return nullcontext()


@contextmanager
def when_writing(does: Callable[[], None]) -> Iterator[None]:
    """Calls something right after each transaction that writes has begun."""
    real = Database.writing

    @contextmanager
    def writing(database: Database, *signed: Any, **more: Any) -> Iterator[Connection]:
        with real(database, *signed, **more) as connection:
            does()
            yield connection

    Database.writing = writing  # type: ignore[method-assign]
    try:
        yield
    finally:
        Database.writing = real  # type: ignore[method-assign]
