"""What a backup holds beside the file as it is now; both are only read."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.domain.backup_previews import PlanContent, Preview, compare_counts, compare_plans
from app.domain.errors import UserError
from app.domain.ledger import Head
from app.domain.sentences import Sentence
from app.services.context import Context
from app.services.workspace import Workspace, utc_now
from app.store import actions as action_store
from app.store import copies, ledger, sqlite
from app.store import plans as plan_store
from app.store import revisions as revision_store
from app.store import updates as update_store
from app.store.database import Database, Transaction, open_database
from app.store.schema import SCHEMA_VERSION
from app.store.verifying.database import verify


@dataclass(frozen=True, slots=True)
class _Content:
    plans: list[PlanContent]
    counts: Mapping[str, int]
    head: Head


_NOTHING = _Content([], {}, Head(0, ""))


def preview(now: Database | None, path: Path, backup: Path) -> Preview:
    """What restoring a backup would change in the file at a path, whose database is given where it is open.

    Everything comes back where there is no file now, or none that can be read.

    Fit for a worker thread. A UserError where the backup can't be read or is damaged.
    """
    copies.refuse_damaged(backup)
    with _opened(backup) as past, past.reading() as connection:
        then = _content(connection)
    left, begins = _present(now, path, then.head)
    plans = tuple(compare_plans(left.plans, then.plans))
    beside = tuple(compare_counts(left.counts, then.counts))
    log = _wrong(backup) or _log(left.head, then.head, begins=begins, has_log=copies.head(backup) is not None)
    return Preview(plans, beside, log)


def _wrong(backup: Path) -> Sentence | None:
    """What is wrong with a backup by its own log; somebody may have written into it since it was made."""
    if sqlite.read_header(backup).user_version < SCHEMA_VERSION:
        return None
    problems = verify(backup).problems
    return problems[0].sentence if problems else None


def _present(now: Database | None, path: Path, then: Head) -> tuple[_Content, bool]:
    """What the file holds now, and whether its log begins with the one that ends with an entry."""
    with ExitStack() as opened:
        if now is None:
            try:
                now = opened.enter_context(_opened(path))
            except UserError:  # missing or damaged
                return _NOTHING, False
        with now.reading() as connection:
            return _content(connection), bool(then.n) and ledger.holds(connection, then.hash) == then


def view(path: Path, author: str) -> Workspace:
    """Opens a backup to read; one of an older schema as an upgraded copy, in a folder for passing files."""
    if sqlite.read_header(path).user_version == SCHEMA_VERSION:
        database = open_database(path, read_only=True)
    else:
        database = _upgraded(path, Path(tempfile.mkdtemp(prefix="remediary-")))
    return Workspace(Context(database, author, utc_now))


@contextmanager
def _opened(path: Path) -> Iterator[Database]:
    with tempfile.TemporaryDirectory(prefix="remediary-") as folder:
        is_older = sqlite.read_header(path).user_version < SCHEMA_VERSION
        database = _upgraded(path, Path(folder)) if is_older else open_database(path, read_only=True)
        try:
            yield database
        finally:
            database.close()


def _upgraded(path: Path, folder: Path) -> Database:
    from app.store.upgrading import upgrade_copy  # Alembic takes 0.2 s to import

    copy = folder / path.name
    copies.copy_whole(path, copy)
    upgrade_copy(copy)
    return open_database(copy, read_only=True)


def _content(connection: Transaction) -> _Content:
    revisions = revision_store.counts(connection)
    plans = [
        PlanContent(
            found.plan,
            action_store.heads(connection, found.plan.id),
            revisions.get(found.plan.id, 0),
            update_store.issued(connection, found.plan.id),
        )
        for found in plan_store.summaries(connection, date.min)
    ]
    return _Content(plans, sqlite.row_counts(connection), ledger.head(connection))


def _log(now: Head, then: Head, *, begins: bool, has_log: bool) -> Sentence:
    """How the log in the backup stands to the one in the file."""
    if not has_log:
        return Sentence(
            "The backup is of before there was a history log; its rows enter a new one when it is restored."
        )
    if now == then:
        return Sentence("Both history logs end with the same entry, {number}.", number=then.n)
    if begins:
        return Sentence(
            "The history log in the backup is the beginning of the log now: it ends with entry {then} of {now}.",
            then=then.n,
            now=now.n,
        )
    if not now.n:
        return Sentence("The history log in the backup ends with entry {number}.", number=then.n)
    return Sentence(
        "The history log in the backup, with {then} entries, is not the beginning of the log now, with {now}: the two"
        " files have gone different ways.",
        then=then.n,
        now=now.n,
    )
