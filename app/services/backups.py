"""Backups of a database file: made by themselves or when asked for, listed, and kept for as long as their rules say."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.domain.backups import Backup, Reason
from app.domain.errors import UserError
from app.domain.sentences import Sentence
from app.services.example import is_passing
from app.services.witnesses import Witnesses
from app.store import backups as store
from app.store import copies, restoring
from app.store.database import Database
from app.store.restoring import Restored

if TYPE_CHECKING:
    from app.domain.backup_previews import Preview


T = TypeVar("T")


@dataclass(slots=True)
class _Troubles:
    """What went wrong, each kept once until it is told."""

    seen: set[str]
    untold: list[Sentence]


class Backups:
    """Of the file at a path; its `database` is given where it is open, so that another file is never taken for it.

    Every method is fit for a worker thread: a backup reads the file through a connection of its own.
    """

    def __init__(self, path: Path, now: Callable[[], datetime], database: Database | None = None) -> None:
        self.path, self._now, self._database = path, now, database
        self._troubles = _Troubles(set(), [])

    @property
    def folder(self) -> Path:
        """Where they lie, unless nothing can be written beside the database."""
        return store.folder_of(self.path)

    def listed(self) -> list[Backup]:
        """The verified backups of the file, the newest first; works with a damaged or missing file, too."""
        return store.listed(self.path)

    def everything(self) -> list[Backup]:
        """The same with those that are not verified."""
        return store.everything(self.path)

    def find(self, named: str) -> Path:
        """A backup by its name, or any file by its path; a UserError where there is neither."""
        for backup in self.everything():
            if backup.path.name == named:
                return backup.path
        path = Path(named)
        if path.is_file():
            return path
        raise UserError("There is no backup {name}: see the command backups, or name a file.", name=named)

    def make(self, reason: Reason = Reason.ASKED) -> Backup:
        """Makes and verifies one now, and lets go of those that nothing keeps; a UserError where it can't be made."""
        self._refuse_another_file()
        now = self._now()
        made = store.make(self.path, reason, now)
        store.rotate(self.path, now)
        return made

    def preview(self, backup: Path) -> "Preview":
        """What restoring a backup would change; a UserError where it can't be read."""
        from app.services.backup_previews import preview

        return preview(self._database, self.path, backup)

    def restore(self, backup: Path) -> Restored:
        """Puts a backup in the file's place, after the file as it is has been kept; no workspace may have it open here.

        A UserError where anything is in the way, and then nothing was changed.
        """
        made = restoring.restore(self.path, backup, self._now())
        self._try(lambda: Witnesses().tell_restored(self.path, backup, self._now()))
        return made

    def copy_to(self, backup: Path, target: Path) -> Path:
        """Saves a copy of a backup under a name of the user's; what has that name is replaced."""
        return copies.copy_file(backup, target, replace=True)

    def is_due(self) -> bool:
        """True on a day (UTC) without a backup where the file has changed since the newest; cheap to ask."""
        if self._database is not None and self._database.read_only:
            return False
        found = self.listed()
        if found and found[0].at.date() >= self._now().astimezone(UTC).date():
            return False
        return not is_passing(self.path) and self._has_changed(found)

    def make_daily(self) -> Backup | None:
        """Makes the backup of the day where it is due; what goes wrong blocks nothing, and is kept to be told."""
        return self._try(self._make_daily)

    def _make_daily(self) -> Backup | None:
        self._refuse_another_file()  # first: of a file that is gone, the question whether it is due says less
        return self.make(Reason.DAILY) if self.is_due() else None

    def make_before_import(self) -> Backup | None:
        """Makes one where the file has changed since the newest; what goes wrong is kept to be told."""
        return self._try(lambda: self.make(Reason.IMPORT) if self._has_changed(self.listed()) else None)

    def make_daily_before_change(self) -> None:
        """Makes the backup of the day right before the first change that is made with this open file, if any is."""
        if self._database is not None:
            self._database.before_first_change = self.make_daily

    def untold(self) -> list[Sentence]:
        """What went wrong since this was asked last; the same trouble is told once."""
        told, self._troubles.untold = self._troubles.untold, []
        return told

    def _try(self, work: Callable[[], T]) -> T | None:
        try:
            return work()
        except UserError as error:
            if str(error) not in self._troubles.seen:
                self._troubles.seen.add(str(error))
                self._troubles.untold.append(error.sentence)
            return None

    def _has_changed(self, found: list[Backup]) -> bool:
        """True where the history log goes on after the newest backup, or where no log tells."""
        if not found:
            return not copies.is_empty(self.path)
        now = copies.head(self.path)
        try:
            return now is None or copies.head(found[0].path) != now
        except UserError:  # somebody has damaged it since
            return True

    def _refuse_another_file(self) -> None:
        if self._database is not None and not self._database.is_at(self.path):
            raise UserError(
                "{path} was moved, replaced or deleted while it was open, so no backup was made: save a copy of it.",
                path=self.path,
            )


__all__ = ["Backups", "Restored"]
