"""Every statement of every migration made to raise, and made to be the last one before a kill: all or nothing, always.

`python -m tests.torture.migrations` does all of it, with `--short` a sample; exit status 1 says that something failed.
"""

import os
import shutil
import signal
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Engine, create_engine, event

from app.domain.errors import UserError
from app.store import sqlite
from app.store.database import open_database
from app.store.schema import APPEND_ONLY, SCHEMA_VERSION
from app.store.verifying.database import verify
from tests.torture.figures import MOST_EXAMPLES, Figures, table

DATABASES = Path(__file__).parents[1] / "databases"
# A save of fewer pages than this fits in memory, and a kill would have nothing to roll back.
_PAGES_IN_MEMORY = 2
# How many statements of each version are stopped at in the everyday tests.
_SHORT = 4
Act = Callable[[], object]


class _Raised(Exception):  # noqa: N818 - nothing that the program knows
    """What a statement is made to raise."""


@dataclass(slots=True, eq=False, weakref_slot=True)
class _Steps:
    """Counts the statements and commits of an upgrade, and acts right before one of them; 0 is none."""

    at: int
    act: Act
    count: int = 0

    def __call__(self, *_given: object) -> None:
        self.count += 1
        if self.count == self.at:
            self.act()


def run(folder: Path, most: int) -> list[Figures]:
    """Upgrades the sample of each version, stopped at `most` of its statements (0: at each), raised and killed."""
    figures: list[Figures] = []
    for version in range(1, SCHEMA_VERSION):
        sample = DATABASES / f"schema-{version}.remediary"
        figures += _Trial(sample, folder, most).run()
    with _naive_engines():
        sample = DATABASES / f"schema-{SCHEMA_VERSION - 1}.remediary"
        figures += _Trial(sample, folder, most or 25, "a commit for each statement").run()
    return figures


@dataclass(frozen=True, slots=True)
class _Trial:
    """All stops of one sample database."""

    sample: Path
    folder: Path
    most: int
    naive: str = ""

    def run(self) -> list[Figures]:
        with self._copy() as path:
            before = _state(path)
            with _stopping(_Steps(0, lambda: None)) as steps:
                open_database(path).close()
            after = _state(path)
            assert verify(path).problems == ()
        stops = list(_spread(steps.count, self.most))
        raised = self._figures("raised", stops, lambda path, at: _raise(path, at), before, after)
        killed = self._figures("killed", stops, _kill, before, after)
        return [replace(raised, hot=None), killed]

    def _figures(
        self, how: str, stops: list[int], stop: Callable[[Path, int], object], before: list[str], after: list[str]
    ) -> Figures:
        hot, lost, failing, examples = 0, 0, 0, list[str]()
        for at in stops:
            with self._copy() as path:
                stop(path, at)
                journal = path.with_name(f"{path.name}-journal")
                hot += journal.exists() and journal.stat().st_size > 0
                wrong = _wrong(path, before, after)
            lost += wrong.startswith("lost")
            failing += bool(wrong) and not wrong.startswith("lost")
            if wrong and len(examples) < MOST_EXAMPLES:
                examples.append(f"statement {at}: {wrong}")
        name = f"migration from {self.sample.stem.rpartition('-')[2]}, {how}"
        return Figures(name, self.naive, len(stops), lost, failing, hot, examples=tuple(examples))

    @contextmanager
    def _copy(self) -> Iterator[Path]:
        place = Path(tempfile.mkdtemp(dir=self.folder))
        yield Path(shutil.copy(self.sample, place / "plan.remediary"))
        shutil.rmtree(place)


def _raise(path: Path, at: int) -> None:
    def act() -> None:
        raise _Raised

    with _stopping(_Steps(at, act)):
        try:
            open_database(path).close()
        except _Raised:
            return


def _kill(path: Path, at: int) -> None:
    """In a child of this process, which has imported everything already."""
    child = os.fork()
    if child == 0:
        try:
            event.listen(Engine, "connect", _hold_little)
            with _stopping(_Steps(at, lambda: os.kill(os.getpid(), signal.SIGKILL))):
                open_database(path).close()
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the upgrade ended before it was killed"


def _hold_little(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute(f"PRAGMA cache_size={_PAGES_IN_MEMORY}").close()


@contextmanager
def _stopping(steps: _Steps) -> Iterator[_Steps]:
    event.listen(Engine, "before_cursor_execute", steps)
    event.listen(Engine, "commit", steps)
    try:
        yield steps
    finally:
        event.remove(Engine, "before_cursor_execute", steps)
        event.remove(Engine, "commit", steps)


def _wrong(path: Path, before: list[str], after: list[str]) -> str:
    """What is wrong after a stop and the next try; empty where all is as it has to be."""
    try:
        if _state(path) not in (before, after):
            return "half upgraded"
        open_database(path).close()
        if _state(path) != after:
            return "lost rows, guards or tables"
        return _unguarded(path)
    except (sqlite3.Error, UserError, Exception) as error:  # noqa: BLE001 - whatever it is, the next try failed
        return f"the next try fails: {type(error).__name__}: {str(error)[:120]}"


def _state(path: Path) -> list[str]:
    """Everything in a file, once SQLite has rolled back what was half done."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return [str(version), *connection.iterdump()]


def _unguarded(path: Path) -> str:
    """The first table that lets its rows be deleted or changed."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for name in APPEND_ONLY:
            if not connection.execute(f"SELECT 1 FROM {name} LIMIT 1").fetchone():
                continue
            for statement in (f"DELETE FROM {name}", f"UPDATE {name} SET rowid = rowid"):
                try:
                    connection.execute(statement)
                except sqlite3.IntegrityError:
                    continue
                return f"{name} is not guarded"
    return ""


def _spread(count: int, most: int) -> Iterator[int]:
    """All numbers from 1 on, or so many of them evenly, with the first and the last."""
    if not most or most >= count:
        yield from range(1, count + 1)
        return
    yield from sorted({1 + round(place * (count - 1) / (most - 1)) for place in range(most)})


@contextmanager
def _naive_engines() -> Iterator[None]:
    """Python's own handling of transactions: none begins before the first row is written."""

    def engine_for(path: Path, *, read_only: bool = False, create: bool = False, foreign_keys: bool = True) -> Engine:
        return create_engine("sqlite+pysqlite://", creator=lambda: sqlite3.connect(path, check_same_thread=False))

    careful, sqlite.engine_for = sqlite.engine_for, engine_for
    try:
        yield
    finally:
        sqlite.engine_for = careful


def main() -> int:
    """Prints a table of all figures."""
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="migrations-", dir=memory if os.access(memory, os.W_OK) else None))
    found = run(folder, _SHORT if "--short" in sys.argv else 0)
    shutil.rmtree(folder)
    print(table(found))
    for figures in found:
        if not figures.holds:
            print(figures.harness, figures.naive or "the program", *figures.examples, sep="\n  ")
    return 0 if all(figures.holds for figures in found) else 1


if __name__ == "__main__":
    sys.exit(main())
