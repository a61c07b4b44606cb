"""Checking the log of a database, and comparing it with what was seen of it before."""

from collections.abc import Callable
from pathlib import Path

from app.domain.errors import UserError
from app.domain.ledger import EMPTY, GENESIS, Head
from app.domain.sentences import Sentence
from app.domain.verdicts import Problem, ProblemKind, Verdict
from app.services.context import Context
from app.store import ledger as ledger_store
from app.store import sqlite
from app.store.schema import SCHEMA_VERSION
from app.store.verifying.database import holds, verify

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Ledger:
    """The log of the open database."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def head(self) -> Head:
        """The newest entry."""
        with self._context.database.reading() as connection:
            return ledger_store.head(connection)

    def holds(self, wanted: str) -> Head | None:
        """The entry with this hash: the history up to it is a part of the history now; None where there is none.

        Only as true as the log is: verify it as well.
        """
        with self._context.database.reading() as connection:
            return ledger_store.holds(connection, wanted)

    def verify(self, progress: Progress | None = None, cancelled: Cancelled | None = None) -> Verdict:
        """Recomputes everything, on a connection of its own: fit for a worker thread. Nobody has to wait meanwhile."""
        if self._context.database.is_from_package:
            raise _opened()
        return verify(self._context.database.path, progress, cancelled)


def verify_file(path: Path, progress: Progress | None = None, cancelled: Cancelled | None = None) -> Verdict:
    """Recomputes everything in a database file, which is neither upgraded nor written; a UserError for other files."""
    header = sqlite.read_header(path)
    if header.is_from_package:
        raise _opened()
    version = header.user_version
    if version > SCHEMA_VERSION:
        raise UserError(
            "{path} was written by a newer version of Remediary: install that version to open it.", path=path
        )
    if 0 < version < SCHEMA_VERSION:
        raise UserError(
            "{path} is of an older version, which kept no log: open it once, and it is upgraded after a backup.",
            path=path,
        )
    sqlite.roll_back_unfinished(path)
    return verify(path, progress, cancelled)


def _opened() -> UserError:
    return UserError(
        "This file holds what an auditor's package tells of one plan, and no log of its own: verify the package."
    )


def against(path: Path, wanted: str) -> tuple[Head | None, Verdict]:
    """The entry of a file's log with this hash: the history up to it is a part of that now. Else what is wrong."""
    if wanted == GENESIS:
        return EMPTY, Verdict()
    held = holds(path, wanted)
    if held is not None:
        return held, Verdict(held)
    sentence = Sentence(
        "The log never had an entry with the hash {hash}: its history is another one, or older than that entry.",
        hash=wanted,
    )
    return None, Verdict(problems=(Problem(ProblemKind.FORKED, sentence, 0, "ledger", "", "hash", wanted, None),))
