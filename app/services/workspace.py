"""An open database with everything that a user can do to it; time and author come in here."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import StorageError
from app.services.actions import Actions
from app.services.context import Context
from app.services.plans import Plans
from app.services.updates import Updates
from app.store.database import create_database, is_missing, open_database

if TYPE_CHECKING:
    from app.services.backups import Backups
    from app.services.bases import Bases
    from app.services.calendar import Calendar
    from app.services.checks import Checks
    from app.services.clocks import Clocks
    from app.services.closures import Closures
    from app.services.comparisons import Comparisons
    from app.services.evidence import EvidenceItems
    from app.services.exports import Exports
    from app.services.imports import Imports
    from app.services.ledger import Ledger
    from app.services.overview import Overview
    from app.services.packages import Packages
    from app.services.pictures import Pictures
    from app.services.presence import Presence
    from app.services.questions import Questions
    from app.services.reminders import Reminders
    from app.services.searches import Searches
    from app.services.slips import Slips
    from app.services.templates import Templates
    from app.services.views import Views
    from app.services.whiteboards import Whiteboards


def utc_now() -> datetime:
    """The real clock."""
    return datetime.now(UTC)


class Workspace:
    """The services over one database file."""

    def __init__(self, context: Context, *, is_new: bool = False) -> None:
        self._context, self.is_new = context, is_new
        self.plans = Plans(context)
        self.actions = Actions(context)
        self.updates = Updates(context)

    # What follows writes and reads documents; none of it is needed to show a plan.
    @cached_property
    def imports(self) -> "Imports":
        """Bringing tables in."""
        from app.services.imports import Imports

        return Imports(self._context, self.actions, self.backups)

    @cached_property
    def exports(self) -> "Exports":
        """Files of updates and of the draft."""
        from app.services.exports import Exports

        return Exports(self.updates)

    @cached_property
    def packages(self) -> "Packages":
        """Auditor's packages."""
        from app.services.packages import Packages

        return Packages(self._context)

    @cached_property
    def pictures(self) -> "Pictures":
        """Timelines and progress."""
        from app.services.pictures import Pictures

        return Pictures(self._context, self.updates, self.clocks)

    @cached_property
    def comparisons(self) -> "Comparisons":
        """Two updates side by side."""
        from app.services.comparisons import Comparisons

        return Comparisons(self.updates)

    @cached_property
    def checks(self) -> "Checks":
        """What to look at in a draft."""
        from app.services.checks import Checks

        return Checks(self._context)

    @cached_property
    def evidence(self) -> "EvidenceItems":
        """What proves that actions were done."""
        from app.services.evidence import EvidenceItems

        return EvidenceItems(self._context)

    @cached_property
    def slips(self) -> "Slips":
        """Every promised date, and what became of it."""
        from app.services.slips import Slips

        return Slips(self._context)

    @cached_property
    def clocks(self) -> "Clocks":
        """What is owed, and what was."""
        from app.services.clocks import Clocks

        return Clocks(self._context)

    @cached_property
    def reminders(self) -> "Reminders":
        """What is near or past, told in time."""
        from app.services.reminders import Reminders

        return Reminders(self._context, self.clocks)

    @cached_property
    def calendar(self) -> "Calendar":
        """What is owed, as a calendar file."""
        from app.services.calendar import Calendar

        return Calendar(self._context, self.clocks)

    @cached_property
    def closures(self) -> "Closures":
        """Closure reports."""
        from app.services.closures import Closures

        return Closures(self._context, self.updates)

    @cached_property
    def templates(self) -> "Templates":
        """Word templates."""
        from app.services.templates import Templates

        return Templates(self._context)

    @cached_property
    def overview(self) -> "Overview":
        """What is asked over all plans."""
        from app.services.overview import Overview

        return Overview(self._context)

    @cached_property
    def bases(self) -> "Bases":
        """What changed since any update or day."""
        from app.services.bases import Bases

        return Bases(self._context, self.actions, self.updates)

    @cached_property
    def searches(self) -> "Searches":
        """Words in earlier revisions."""
        from app.services.searches import Searches

        return Searches(self._context)

    @cached_property
    def views(self) -> "Views":
        """Named views of the tables."""
        from app.services.views import Views

        return Views(self._context)

    @cached_property
    def questions(self) -> "Questions":
        """What reviewers asked."""
        from app.services.questions import Questions

        return Questions(self._context)

    @cached_property
    def ledger(self) -> "Ledger":
        """The log that nobody can change unnoticed."""
        from app.services.ledger import Ledger

        return Ledger(self._context)

    @cached_property
    def whiteboards(self) -> "Whiteboards":
        """What the bugs' whiteboards show."""
        from app.services.whiteboards import Whiteboards

        return Whiteboards(self._context)

    @cached_property
    def presence(self) -> "Presence":
        """Who else has the file open, and where it lies."""
        from app.services.presence import Presence

        return Presence(self._context)

    @cached_property
    def backups(self) -> "Backups":
        """Backups of this file."""
        from app.services.backups import Backups

        return Backups(self.path, self._context.now, self._context.database)

    @classmethod
    def open(
        cls, path: Path, author: str, now: Callable[[], datetime] = utc_now, *, create: bool = False
    ) -> "Workspace":
        """Opens a file; with `create`, a missing one is made first."""
        missing = create and is_missing(path)
        database = create_database(path) if missing else open_database(path, now)
        return cls(Context(database, author, now), is_new=missing)

    @property
    def path(self) -> Path:
        """Where the database lies."""
        return self._context.database.path

    def is_at(self, path: Path) -> bool:
        """True when the path leads to this very file."""
        return self._context.database.is_at(path)

    @property
    def read_only(self) -> bool:
        """True when nothing can be saved here."""
        return self._context.database.read_only

    @property
    def is_from_package(self) -> bool:
        """True for what was opened from an auditor's package."""
        return self._context.database.is_from_package

    @property
    def today(self) -> date:
        """The user's date, in local time."""
        return self._context.today

    @property
    def now(self) -> datetime:
        """This moment, in UTC."""
        return self._context.now()

    @property
    def author(self) -> str:
        """Who signs the revisions."""
        return self._context.author

    def sign_as(self, author: str) -> None:
        """Later revisions carry this name."""
        self._context.author = author

    def was_changed_outside(self) -> bool:
        """True when another program has written into the file since this was asked last."""
        return self._context.database.was_changed_outside()

    def trouble(self) -> StorageError | None:
        """Why nothing more can be saved here, if the file is gone or was overwritten; cheap to ask."""
        return self._context.database.trouble()

    def copy_to(self, path: Path, *, replace: bool = False) -> Path:
        """Writes all that was saved into another file, also where the own one is gone; this one stays open."""
        return self._context.database.copy_to(path, replace=replace)

    def at(self, now: Callable[[], datetime]) -> "Workspace":
        """The same open file at another time; closing one of the two closes both."""
        return Workspace(Context(self._context.database, self._context.author, now))

    def close(self) -> None:
        """Gives the file back."""
        if "presence" in self.__dict__:  # nobody is told of it before somebody asks
            self.presence.leave()
        self._context.database.close()

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()
